package io.nuanfeng.oversight;

import java.util.List;

/**
 * What came of a survey.
 *
 * @param answers how many answered; null where too few to publish
 * @param marks for each question how often 1 to 5 were given; empty where too few
 */
public record SurveyResults(Survey survey, Integer answers, List<List<Integer>> marks) {

    public boolean isEnough() {
        return answers != null;
    }
}
