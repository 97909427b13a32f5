"""Google Forms: the answers as CSV, or the sheet that they are linked to.

The first column is the time of the answer, in the language of whoever made the form; the address
follows where the form collects it (`Email Address`, formerly `Username`); all other headers are the
questions in full, and two questions of one wording give two columns of one header. Headers in other
languages: exports that people have published (`Marca temporal`, `Dirección de correo electrónico`;
`Horodateur`; `Carimbo de data/hora`). Answers of tick boxes stand in one cell with `, ` between.
"""

from planner.importing.sources.source import OF_THE_ANSWER, Source, each, headers

_TIMES = (
    "Timestamp,Marca temporal,Marca de tiempo,Horodateur,Horodatage,Carimbo de data/hora,"
    "Zeitstempel,Stempel waktu,Cap waktu,ประทับเวลา,Dấu thời gian,时间戳记,طابع زمني,Отметка времени"
)

GOOGLE_FORMS = Source(
    "google-forms",
    "Google Forms",
    (),
    begins=headers(_TIMES),
    fields={
        "email address": ("email",),
        "username": ("email",),
        "nombre de usuario": ("email",),
        "nom dutilisateur": ("email",),
        "nome de usuario": ("email",),
        "direccion de correo electronico": ("email",),
        "adresse e mail": ("email",),
        "endereco de e mail": ("email",),
    },
    left_out=each({OF_THE_ANSWER: f"{_TIMES},score,puntuacion,pontuacao"}),
)
