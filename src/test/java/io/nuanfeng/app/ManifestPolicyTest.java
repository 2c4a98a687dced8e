package io.nuanfeng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What every installation promises, whatever its overlay. */
@ParameterizedClass
@ValueSource(strings = {"overlays/demo", "overlays/production"})
class ManifestPolicyTest {

    private static final Pattern A_VERSION = Pattern.compile("[a-z]+:\\d+\\.\\d+(\\.\\d+)?");
    private static final Pattern SECRET_NAME = Pattern.compile(".*(PASSWORD|SECRET|TOKEN|PRIVATE).*");

    @Parameter
    String overlay;

    private Manifests manifests;
    private PodSpec portal;
    private Container container;

    @BeforeEach
    void render() {
        assumeTrue(Manifests.canRender(), "kubectl is missing: the overlays cannot be rendered");
        manifests = Manifests.rendered(overlay);
        portal = deployment().getSpec().getTemplate().getSpec();
        container = portal.getContainers().get(0);
    }

    @Test
    void every_container_asks_for_what_it_needs_and_only_memory_is_limited() {
        assertThat(containers()).allSatisfy(it -> {
            assertThat(it.getResources().getRequests()).containsOnlyKeys("cpu", "memory");
            assertThat(it.getResources().getLimits()).containsOnlyKeys("memory");
        });
    }

    @Test
    void every_pod_is_confined() {
        assertThat(pods()).allSatisfy(pod -> {
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        });
        assertThat(containers()).extracting(Container::getSecurityContext).allSatisfy(it -> {
            assertThat(it.getReadOnlyRootFilesystem()).isTrue();
            assertThat(it.getAllowPrivilegeEscalation()).isFalse();
            assertThat(it.getCapabilities().getDrop()).containsExactly("ALL");
        });
        assertThat(manifests.all(ServiceAccount.class)).allMatch(account -> !account.getAutomountServiceAccountToken());
    }

    @Test
    void every_image_has_a_version() {
        assertThat(containers()).extracting(Container::getImage).allMatch(A_VERSION.asMatchPredicate());
    }

    @Test
    void the_portal_is_probed_on_its_management_port() {
        assertThat(Stream.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe())
                        .map(probe -> probe.getHttpGet()))
                .allMatch(get -> "management".equals(get.getPort().getStrVal()))
                .extracting(HTTPGetAction::getPath)
                .containsExactly("/q/health/started", "/q/health/live", "/q/health/ready");
    }

    @Test
    void the_portal_has_time_to_finish_what_it_began() {
        String name = container.getEnvFrom().get(0).getConfigMapRef().getName();
        var settings = manifests.all(ConfigMap.class).stream()
                .filter(map -> map.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getData();
        long pause = container.getLifecycle().getPreStop().getSleep().getSeconds();
        long shutdown =
                Duration.parse("PT" + settings.get("QUARKUS_SHUTDOWN_TIMEOUT")).toSeconds();

        assertThat(pause + shutdown).isLessThan(portal.getTerminationGracePeriodSeconds());
        assertThat(settings.get("JAVA_TOOL_OPTIONS")).contains("-XX:MaxRAMPercentage=");
        assertThat(settings).containsKeys("NUANFENG_KEYS_FILE", "NUANFENG_PUBLIC_URL");
    }

    @Test
    void a_new_version_or_an_emptied_node_never_takes_all_portals_away() {
        var labels = deployment().getSpec().getTemplate().getMetadata().getLabels();
        var budget = manifests.all(PodDisruptionBudget.class).get(0).getSpec();

        assertThat(deployment()
                        .getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxUnavailable()
                        .getIntVal())
                .isZero();
        assertThat(budget.getMaxUnavailable().getIntVal()).isEqualTo(1);
        assertThat(labels).containsAllEntriesOf(budget.getSelector().getMatchLabels());
        assertThat(portal.getTopologySpreadConstraints()).hasSize(2).allSatisfy(it -> assertThat(labels)
                .containsAllEntriesOf(it.getLabelSelector().getMatchLabels()));
    }

    @Test
    void no_secret_is_written_down() {
        assertThat(manifests.all(Secret.class)).isEmpty();
        assertThat(containers().stream().flatMap(it -> it.getEnv().stream()))
                .filteredOn(variable -> SECRET_NAME.matcher(variable.getName()).matches())
                .isNotEmpty()
                .extracting(EnvVar::getValue)
                .containsOnlyNulls();
        assertThat(manifests.all(ConfigMap.class).stream().flatMap(map -> map.getData().keySet().stream()))
                .noneMatch(SECRET_NAME.asMatchPredicate());
    }

    @Test
    void the_portal_never_sees_the_owner_of_the_database() {
        assertThat(container.getEnv())
                .extracting(it -> it.getValueFrom().getSecretKeyRef().getName())
                .containsOnly("nuanfeng-database");
    }

    private Deployment deployment() {
        return manifests.all(Deployment.class).get(0);
    }

    private List<PodSpec> pods() {
        return manifests.pods().stream().map(PodTemplateSpec::getSpec).toList();
    }

    private List<Container> containers() {
        return pods().stream().flatMap(pod -> pod.getContainers().stream()).toList();
    }
}
