/** More companies like one are not shown: whatever agrees with so many is nobody's own. */
export const mostHits = 10;
