package io.nuanfeng.coverage.injury;

/** What to keep for the application (工伤保险条例 art. 18); the words stand in {@code words/injury.properties}. */
public enum Evidence {
    SCENE,
    WITNESSES,
    MEDICAL_PAPERS,
    POLICE_FINDING,
    WAYBILLS,
    ROUTE,
    WORK_PROOF,
    PAY_RECORDS,
    RESCUE_TIMES
}
