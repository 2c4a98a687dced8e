package io.nuanfeng.registry;

import static io.nuanfeng.registry.annex1.Annex1Samples.clause;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.nuanfeng.registry.LiableUnit.Basis;

class LiableUnitRulesTest {

    private static final LiableTerms TERMS = new LiableTerms(
            clause("WII-2"), clause("LCLR-4"), clause("GG-03e"), clause("SPC-2014-9-3-2"), clause("WII-2"));
    private static final Unit OUTLET = new Unit("网点", "");
    private static final Unit OPENER = new Unit("开办企业", "91450802MATJ73E963");

    @Test
    void a_filed_outlet_is_insured_by_its_opener() { // GG 三（一）, PA 三（六）
        LiableUnit liable = decide(OutletKind.TERMINAL, false, false);
        assertThat(liable).isEqualTo(new LiableUnit(Basis.OPENER, OPENER, TERMS.opener(), java.util.Optional.empty()));
    }

    @Test
    void licensed_enterprises_and_listed_branches_answer_for_themselves() { // 工伤保险条例 art. 2, 实施条例 art. 4
        assertThat(decide(OutletKind.ENTERPRISE, false, false).unit()).isEqualTo(OUTLET);
        assertThat(decide(OutletKind.BRANCH, false, false).clause()).isEqualTo(TERMS.branch());
    }

    @Test
    void dispatched_people_are_their_agencys() { // 法释〔2014〕9号 art. 3
        assertThat(decide(OutletKind.TERMINAL, false, true).dispatchNote()).contains(TERMS.dispatch());
    }

    @Test
    void a_filed_individual_business_is_left_to_a_person() { // 工伤保险条例 art. 2
        LiableUnit liable = decide(OutletKind.TERMINAL, true, false);
        assertThat(liable.basis()).isEqualTo(Basis.REVIEW);
        assertThat(liable.unit()).isNull();
    }

    private static LiableUnit decide(OutletKind kind, boolean individualBusiness, boolean dispatched) {
        return LiableUnitRules.decide(new LiableFacts(kind, OUTLET, OPENER, individualBusiness, dispatched), TERMS);
    }
}
