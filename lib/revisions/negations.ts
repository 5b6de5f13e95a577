/**
 * Words that turn a sentence around, in small letters, by language; English ones also as parts of words cut at an
 * apostrophe. They point out what to look at and decide nothing.
 */
export const negations: ReadonlySet<string> = new Set(
  [
    "not no never neither nor none nobody nothing nowhere without cannot can't couldn't didn't doesn't don't hadn't hasn't haven't isn't aren't wasn't weren't won't wouldn't shouldn't deny denies denied fail fails failed refuse refuses refused false falsely unlikely",
    "nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder",
    "ne n'a n'ont n'est pas jamais aucun aucune sans ni personne rien",
    "no nunca jamás ningún ninguna ninguno nadie nada sin tampoco",
    "non né mai nessun nessuno nessuna niente senza",
    "não nem nunca nenhum nenhuma ninguém sem",
    "niet geen nooit niemand zonder",
    "не нет ни никогда никто ничего без нельзя",
    "не ні ніколи ніхто нічого без",
    "nie nigdy nikt nic bez żaden",
    "değil yok hayır hiç hiçbir asla",
    "deyil yox heç heç",
    "չի չէ չեն չէր չէին ոչ չկա երբեք առանց",
    "არ ვერ არა არასოდეს",
    "لا لم لن ليس ليست غير بدون",
    "نه نیست بدون هرگز",
    "לא אין אף בלי מעולם",
    "δεν μη μην όχι ποτέ χωρίς",
  ].flatMap((words) => words.split(" ")),
);
