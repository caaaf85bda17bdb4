export declare const plainStyle: string;
export declare const plainHeaders: Readonly<Record<string, string>>;
export declare function plainPage(title: string, sections: string): string;
