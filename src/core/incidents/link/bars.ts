// The two bars. Over-merging is worse than under-merging: what hides in a wrong merge is seldom seen again, what is only
// suggested is one decision away.

/** At or above this two events are linked; see weights.ts for how it was set. */
export const linkBar = 4.5;

/** At or above this, and below the other bar, a link is suggested to a person. */
export const suggestBar = 3.3;
