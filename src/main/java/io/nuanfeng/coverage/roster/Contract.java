package io.nuanfeng.coverage.roster;

/** What was signed; named as in the API. 贵人社函〔2022〕18号 三（三） asks for one with everybody. */
public enum Contract {
    LABOUR_CONTRACT,
    SERVICE_AGREEMENT,
    WRITTEN_AGREEMENT,
    NONE
}
