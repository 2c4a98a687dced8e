package io.nuanfeng.kernel.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {

    private static final Place PLACE = new Place("identity.account", "phone", "a1");
    private static final byte[] MESSAGE = "covered".getBytes(StandardCharsets.UTF_8);

    private final KeyFile first = KeyFile.generate();
    private final KeyFile rotated = first.rotate();

    @Test
    void a_sealed_value_opens_in_its_own_place_only() {
        var sealer = new Sealer(new KeyRing(first));

        var sealed = sealer.seal(PLACE, "13800000000");

        assertThat(sealer.open(PLACE, sealed)).isEqualTo("13800000000");
        assertThatThrownBy(() -> sealer.open(new Place("identity.account", "phone", "a2"), sealed))
                .isInstanceOf(BrokenSealException.class)
                .hasMessageNotContaining("13800000000");
    }

    @Test
    void an_altered_value_does_not_open() {
        var sealer = new Sealer(new KeyRing(first));
        var sealed = sealer.seal(PLACE, "13800000000");

        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> sealer.open(PLACE, sealed)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void after_a_rotation_old_values_open_and_new_values_use_the_new_key() {
        var before = new Sealer(new KeyRing(first)).seal(PLACE, "old");
        var sealer = new Sealer(new KeyRing(rotated));

        var after = sealer.seal(PLACE, "new");

        assertThat(sealer.open(PLACE, before)).isEqualTo("old");
        assertThat(keyOf(after)).isNotEqualTo(keyOf(before));
    }

    @Test
    void an_instance_not_yet_restarted_opens_what_the_next_key_seals() {
        var sealedByRestarted = new Sealer(new KeyRing(rotated)).seal(PLACE, "new");

        assertThat(new Sealer(new KeyRing(first)).open(PLACE, sealedByRestarted))
                .isEqualTo("new");
    }

    @Test
    void a_person_is_found_by_the_same_hash_after_a_rotation() {
        var hash = new BlindIndex(new KeyRing(first)).person("11010519491231002X");

        assertThat(new BlindIndex(new KeyRing(rotated)).person("11010519491231002X"))
                .isEqualTo(hash)
                .hasSize(22);
        assertThat(new BlindIndex(new KeyRing(first)).phone("11010519491231002X"))
                .isNotEqualTo(hash);
    }

    @Test
    void hashes_of_parts_do_not_depend_on_where_they_are_cut_alone() {
        var keys = new KeyRing(first);

        assertThat(keys.hmac("code", "ab", "c")).isNotEqualTo(keys.hmac("code", "a", "bc"));
    }

    @Test
    void the_key_that_will_sign_next_is_published_already() {
        var next = new KeyRing(rotated).tokenKey();

        assertThat(new KeyRing(first).publicTokenKeys()).contains(next.kid()).doesNotContain("\"d\"");
        assertThat(next.kid()).isNotEqualTo(new KeyRing(first).tokenKey().kid());
    }

    @Test
    void a_certificate_verifies_after_a_rotation_and_an_altered_one_never() {
        var signature = new CertificateKeys(new KeyRing(first)).sign(MESSAGE);
        var keys = new CertificateKeys(new KeyRing(rotated));

        assertThat(keys.verify(MESSAGE, signature)).isTrue();
        assertThat(keys.verify("other".getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
        assertThat(keys.verify(MESSAGE, "ABCDEFGH." + signature.substring(9))).isFalse();
        assertThat(keys.verify(MESSAGE, signature + "?")).isFalse();
        assertThat(keys.verify(MESSAGE, "")).isFalse();
    }

    @Test
    void the_key_file_is_for_its_owner_only_and_made_once(@TempDir Path directory) throws Exception {
        var file = directory.resolve("data/keys.json");

        var made = LaunchKeys.settings(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(LaunchKeys.settings(file)).isEqualTo(made);
    }

    @Test
    void without_keys_a_real_installation_does_not_start() {
        assertThatThrownBy(() -> LaunchKeys.settings(Optional.empty(), Optional.empty()))
                .hasMessageStartingWith("No key ring: please set NUANFENG_KEYS_FILE");
    }

    private static String keyOf(byte[] sealed) {
        return Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(sealed, 5));
    }
}
