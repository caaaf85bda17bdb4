/** What was typed and is not sent: that it is kept, what was changed meanwhile, and pages shown for another account. */
export const typing = {
  saved: ({ at }: { at: string }) => `Draft saved ${at}`,
  newer: ({ at }: { at: string }) =>
    `You typed newer text on this page in another tab or on another device, at ${at}. It is kept; what stands here is not.`,
  form: {
    again: 'What you typed here before is shown again. It has not been sent.',
    discard: 'Discard it',
    showNewer: 'Show the newer text',
    keepThis: 'Keep what stands here',
    tooLong: 'This is too long to be kept. Shorten it, or keep a copy elsewhere.',
    notKept: 'What you typed could not be kept. It is still here; leave this page open.',
  },
  changed: {
    by: ({ by, at, what }: { by: string; at: string; what: string }) =>
      `${by} changed this at ${at}, after you opened it. Now it says: ${what}. What you typed is still below and is not saved. To save yours instead, press the button again.`,
    byYou: ({ at, what }: { at: string; what: string }) =>
      `This was changed at ${at} in another tab or on another device, after you opened it here. Now it says: ${what}. What you typed is still below and is not saved. To save it instead, press the button again.`,
    somebody: 'Somebody else',
    moved: ({ by, at }: { by: string; at: string }) =>
      `${by} changed this at ${at}, while you had it open. Nothing of yours was saved. Look at it as it is now and try again.`,
    movedSo: ({ by, at, what }: { by: string; at: string; what: string }) =>
      `${by}, ${at}: ${what}. That was while you had this open, so nothing of yours was saved. Look at it as it is now and try again.`,
    movedByYou: ({ at }: { at: string }) =>
      `This was changed at ${at}, in another tab or on another device of yours, while you had it open here. Nothing was saved now. Look at it as it is now and try again.`,
    field: ({ label, value }: { label: string; value: string }) => `${label} “${value}”`,
    emptied: ({ label }: { label: string }) => `${label} is empty`,
  },
  back: {
    heading: {
      another_account: 'Another account is in use',
      account_lost: 'This account is closed to you',
      another_person: 'Somebody else is signed in',
    },
    meaning: {
      another_account: ({ shown, used }: { shown: string; used: string }) =>
        `What you asked for came from a page that was shown for ${shown}. Meanwhile ${used} was chosen in this browser, so nothing was done for either of them.`,
      account_lost: ({ shown }: { shown: string }) =>
        `You sent a page that was shown for ${shown}. You can no longer act for it: the account was closed, or your access to it was taken away. Nothing was changed. A Global admin of ${shown} can tell you more.`,
      another_person: ({ shownTo, user }: { shownTo: string; user: string }) =>
        `You sent a page that was shown to ${shownTo}. Meanwhile ${user} signed in in this browser, so nothing was changed.`,
    },
    kept: 'What you typed is kept and stands on the page again. Passwords, codes, files and consents are asked for anew.',
    keptFor: ({ shownTo }: { shownTo: string }) =>
      `What was typed is kept for ${shownTo}, who finds it on the page after signing in. Passwords, codes, files and consents are asked for anew.`,
    typed: 'What you typed',
    submit: ({ organization }: { organization: string }) => `Switch back to ${organization}`,
    done: ({ organization }: { organization: string }) =>
      `${organization} is in use again. Nothing has been sent yet: press the button below once more.`,
    stay: ({ organization }: { organization: string }) => `Go on with ${organization}`,
    stayAs: ({ user }: { user: string }) => `Go on as ${user}`,
    signOut: 'Sign out',
  },
};
