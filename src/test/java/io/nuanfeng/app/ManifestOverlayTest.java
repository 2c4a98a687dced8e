package io.nuanfeng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What makes the small installation small and the real one safe. */
class ManifestOverlayTest {

    private Manifests demo;
    private Manifests production;

    @BeforeEach
    void render() {
        assumeTrue(Manifests.canRender(), "kubectl is missing: the overlays cannot be rendered");
        demo = Manifests.rendered("overlays/demo");
        production = Manifests.rendered("overlays/production");
    }

    @Test
    void production_has_three_portals_or_more_and_leaves_their_number_to_the_autoscaler() {
        var scaler = production.all(HorizontalPodAutoscaler.class).get(0).getSpec();

        assertThat(scaler.getMinReplicas()).isEqualTo(3);
        assertThat(production.all(Deployment.class).get(0).getSpec().getReplicas())
                .isNull();
        assertThat(production.all(StatefulSet.class)).isEmpty();
    }

    @Test
    void the_demo_has_one_portal_and_one_database() {
        assertThat(demo.all(Deployment.class).get(0).getSpec().getReplicas()).isEqualTo(1);
        assertThat(demo.all(StatefulSet.class))
                .singleElement()
                .satisfies(it -> assertThat(it.getSpec().getReplicas()).isEqualTo(1));
    }

    @Test
    void the_migration_runs_as_the_owner_and_once() {
        var job = production.all(Job.class).get(0).getSpec().getTemplate().getSpec();
        var container = job.getContainers().get(0);

        assertThat(job.getRestartPolicy()).isEqualTo("Never");
        assertThat(container.getCommand()).containsExactly("java", "-jar", "quarkus-run.jar", "migrate");
        assertThat(container.getEnv())
                .filteredOn(it -> it.getName().startsWith("NUANFENG_OWNER_"))
                .hasSize(2)
                .allMatch(it -> it.getValueFrom().getSecretKeyRef().getName().equals("nuanfeng-database-owner"));
    }

    @Test
    void nothing_talks_to_anything_unless_a_policy_says_so() {
        var denial = policy(production, "deny-all").getSpec();

        assertThat(denial.getPodSelector().getMatchLabels()).isEmpty();
        assertThat(denial.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(denial.getIngress()).isEmpty();
        assertThat(denial.getEgress()).isEmpty();
    }

    @Test
    void the_management_port_is_open_to_the_monitoring_alone() {
        assertThat(policy(production, "to-portal").getSpec().getIngress())
                .filteredOn(rule -> opens(rule, "management"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.getFrom()).singleElement().satisfies(from -> assertThat(
                                from.getNamespaceSelector().getMatchLabels())
                        .containsEntry("kubernetes.io/metadata.name", "monitoring")));
    }

    private static boolean opens(NetworkPolicyIngressRule rule, String port) {
        return rule.getPorts().stream().anyMatch(it -> port.equals(it.getPort().getStrVal()));
    }

    private static NetworkPolicy policy(Manifests manifests, String name) {
        return manifests.all(NetworkPolicy.class).stream()
                .filter(policy -> policy.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
