"""KoboToolbox: submissions as CSV (with `;` between) or XLSX.

Headers: `formpack` (`kobotoolbox/formpack`, `src/formpack/pack.py` and `schema/fields.py`) and the
options of `/api/v2/assets/…/exports/`: questions by name or by label, with their groups and a
separator in front (`group_personal/full_name`); `start`, `end`, `today`, `deviceid` and other
metadata first; `_id`, `_uuid`, `_submission_time`, `_validation_status`, `_submitted_by`, `_index`
and others last. A question for a place is followed by `_name_latitude`, `_name_longitude`,
`_name_altitude` and `_name_precision`. A question of several choices gives one column with the
names of those chosen, one column of 0 and 1 for each (`diet/halal`), or both.
Validation statuses: Approved, Not approved, On hold.
"""

from planner.importing.sources.source import (
    OF_THE_ANSWER,
    OF_THE_DEVICE,
    Source,
    each,
    headers,
    signatures,
)
from planner.importing.standing import Standing

KOBOTOOLBOX = Source(
    "kobotoolbox",
    "KoboToolbox",
    signatures("_id,_uuid,_submission_time", "_uuid,_submission_time,_index",
               "_id,_submission_time,_index"),
    left_out=each({
        OF_THE_ANSWER: "start,end,today,_id,_uuid,_submission_time,_notes,_status,_tags,_index,"
        "_parent_index,_parent_table_name,__version__,_version_,meta/instanceid,"
        "instanceid,formhub/uuid,meta/rootuuid,meta/deprecatedid,_xform_id_string,audit",
        OF_THE_DEVICE: "deviceid,device id,simserial,sim serial,subscriberid,phonenumber,username,"
        "_submitted_by,_geolocation,_attachments,background audio",
    }),
    statuses=headers("_validation_status"),
    words={"validation status not approved": Standing.DECLINED,
           "validation status approved": Standing.COMES,
           "validation status on hold": Standing.PENDING},
    groups="/",
)  # fmt: skip
