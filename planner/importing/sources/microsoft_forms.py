"""Microsoft Forms: the answers as a workbook.

`ID` (or `Id`), `Start time`, `Completion time`, `Email`, `Name`, later forms `Last modified time`
too, then the questions in full, with their line breaks and non-breaking spaces. The first headers
are in the language of whoever exports: as people have published them in English, Spanish (`Hora de
inicio`, `Hora de finalización`, `Correo electrónico`, `Nombre`), French (`Heure de début`, `Heure
de fin`, `Adresse de messagerie`, `Nom`), Portuguese (`Hora de início`, `Hora de conclusão`, `Nome`)
and German (`Startzeit`, `Fertigstellungszeit`, `E-Mail`). `Email` and `Name` are of the account
somebody was signed in with, and `anonymous` where anyone may answer: a question that asks for them
goes first. The answers stand in an Excel table, which numbers a header that comes twice (`Name2`).
Several choices stand in one cell with `;` between and behind them.
"""

from planner.importing.sources.source import OF_THE_ANSWER, Source, each, signatures

MICROSOFT_FORMS = Source(
    "microsoft-forms",
    "Microsoft Forms",
    signatures(
        "ID,Start time,Completion time",
        "ID,Hora de inicio,Hora de finalización",
        "ID,Heure de début,Heure de fin",
        "ID,Hora de início,Hora de conclusão",
        "ID,Startzeit,Fertigstellungszeit",
    ),
    spare={
        "email": "email",
        "name": "name",
        "correo electronico": "email",
        "nombre": "name",
        "adresse de messagerie": "email",
        "nom": "name",
        "e mail": "email",
        "nome": "name",
    },
    left_out=each({
        OF_THE_ANSWER: "id,start time,completion time,last modified time,hora de inicio,"
        "hora de finalizacion,hora de la ultima modificacion,heure de debut,"
        "heure de fin,heure de la derniere modification,hora de conclusao,"
        "hora da ultima modificacao,startzeit,fertigstellungszeit,"
        "zeitpunkt der letzten anderung,language,idioma,langue,sprache,total points,"
        "quiz feedback",
    }),
    left_out_starts={"points ": OF_THE_ANSWER, "feedback ": OF_THE_ANSWER},
    blanks=frozenset({"anonymous", "anonym", "anonyme", "anónimo", "anônimo"}),
)  # fmt: skip
