//! What says something, and what would fit anybody.

use super::*;

#[test]
fn honest_feedback_is_taken_however_short() {
    let taken = [
        "No French.",
        "No driving licence",
        "A driving licence.",
        "You don't speak French",
        "A B2 certificate in German.",
        "German at C1.",
        "No degree.",
        "You have not led a team of guides yet",
        "You have led four people; the job leads twelve.",
        "Led no team larger than three",
        "You could not say how you would plan the boats for August.",
        "You told us you can start in May; we need somebody in March.",
        "More experience with night shifts",
        "Two seasons of leading a night shift",
        "Experience with payroll in SAP",
        "Living within an hour of the harbour.",
        "You asked for remote work only, and the job is on the boats.",
        "You hope for 60,000; the range ends at 52,000.",
        "When asked about the accident of last summer you blamed the crew",
        "Tell us of a conflict that you settled yourself, with what you said and what came of it.",
        "A cultural fit was not the point: you have never sold to hotels.",
        "You were 40 minutes late for both talks and did not say so.",
        "Excel: pivot tables",
        "No answer on safety drills",
        "Other candidates have run a budget of a million; yours was 40,000.",
        "No hablas francés.",
        "Sin carné de conducir",
        "Un certificado B2 de alemán.",
        "No tienes carne\u{301} de barco",
        "Dos temporadas dirigiendo un turno de noche",
        "Has dirigido a cuatro personas; aquí son doce.",
        "Pediste trabajar solo a distancia, y el puesto es en el barco.",
        "No supiste decir cómo organizarías los barcos de agosto",
        "Más experiencia con nóminas",
        "Vivir a menos de una hora del puerto.",
        "Pides 60.000; la banda termina en 52.000.",
        "Contar un conflicto que resolviste tú: qué dijiste y qué pasó.",
        "Llegaste 40 minutos tarde a las dos conversaciones sin avisar.",
    ];
    let refused: Vec<_> = taken.into_iter().filter(|said| !is_concrete(said)).collect();
    assert!(refused.is_empty(), "each says something: {refused:#?}");
}

#[test]
fn what_would_fit_anybody_is_refused() {
    let hollow = [
        "-",
        "n/a",
        "none",
        "Nothing.",
        "tbd",
        "ok",
        "asdf",
        "asdf asdf asdf asdf asdf asdf asdf",
        "Experience",
        "see above",
        "As discussed.",
        "Not the right fit",
        "Not a match for us, sorry.",
        "You are not a good fit for our company culture.",
        "We went with a stronger candidate.",
        "We decided to move forward with other candidates whose experience more closely matches our needs.",
        "There is a small gap between what you have and what we need.",
        "A small gap between what you have and what they need",
        "You don't have enough experience.",
        "Lack of relevant experience",
        "More experience",
        "Overqualified for this role",
        "Your profile does not match what we are looking for at the moment",
        "It was a difficult decision; we had many strong applicants.",
        "Gain more experience and apply again",
        "Improve your communication skills",
        "Work on your soft skills",
        "Just a gut feeling.",
        "The chemistry was not right",
        "We liked you very much, but somebody else was better.",
        "We wish you all the best in your future endeavours.",
        "We will keep you in mind and keep your CV on file.",
        "We need someone more senior for this position.",
        "Unfortunately you were not convincing enough in the interview.",
        "Nada.",
        "No encajas",
        "No encajas con la cultura de la empresa.",
        "No es el perfil que buscamos.",
        "Tu perfil es muy bueno, pero no encaja con lo que buscamos ahora mismo en el equipo",
        "Hemos elegido a otro candidato.",
        "Nos hemos decidido por otra persona con más experiencia.",
        "Falta de experiencia",
        "Más experiencia en el sector",
        "Sobrecualificada para el puesto",
        "Hay una pequeña diferencia entre lo que tienes y lo que necesitamos.",
        "Una pequeña brecha entre lo que tienes y lo que necesitan",
        "Mejorar las habilidades comunicativas",
        "Te deseamos mucha suerte en tu búsqueda.",
        "Te tendremos en cuenta para futuras ocasiones.",
        "Fue una decisión difícil; recibimos muchas candidaturas.",
        "Lamentablemente, buscamos un perfil más sénior.",
        "No nos has convencido del todo en la entrevista",
    ];
    let taken: Vec<_> = hollow.into_iter().filter(|said| is_concrete(said)).collect();
    assert!(taken.is_empty(), "each would fit anybody: {taken:#?}");
}

#[test]
fn what_is_not_there_is_not_hollow() {
    assert_eq!(check(Field::Seen, "  \n"), Ok(()));
    assert_eq!(check(Field::Change, "Not a fit"), Err(Refusal::NotConcrete(Field::Change)));
}

#[test]
fn the_tables_are_folded_and_say_each_thing_once() {
    for phrase in english::PHRASES.iter().chain(spanish::PHRASES) {
        assert_eq!(folded(phrase), format!(" {phrase} "), "as it is looked for");
    }
    for empty in [english::EMPTY, spanish::EMPTY] {
        assert!(empty.split_whitespace().all(|word| folded(word) == format!(" {word} ")));
    }
}
