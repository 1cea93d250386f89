/**
 * What a residential group may be called: the word for it, then its own name or number. A form that nobody's name or number
 * has, because such names stand in clear columns. Their letters are composed ones: some keyboards send a letter and its
 * accent apart.
 */
export const GROUP_NAME =
  /^(?!.*\d{6})([Tt]hôn|[Tt]ổ|[Tt]ổ dân phố|TDP|[Bb]ản|[Ll]àng|[Ấấ]p|[Xx]óm|[Kk]hu|[Kk]hu phố|[Kk]hóm|[Bb]uôn|[Bb]on|[Pp]lei|[Ss]óc|[Đđ]ội|[Cc]ụm) [\p{L}\d .-]{1,80}$/u;
