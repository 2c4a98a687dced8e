package io.nuanfeng.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyCommandTest {

    @TempDir
    Path folder;

    @Test
    void a_key_ring_is_made_and_renewed() throws IOException {
        Path file = folder.resolve("keyring.json");

        KeyCommand.run(List.of("keys", "new", file.toString()));
        String first = Files.readString(file);
        KeyCommand.run(List.of("keys", "rotate", file.toString()));

        assertThat(Files.readString(file)).isNotEqualTo(first).contains("\"sealing\"");
    }

    @Test
    void a_key_ring_is_never_replaced() throws IOException {
        Path file = Files.writeString(folder.resolve("keyring.json"), "precious");

        assertThatThrownBy(() -> KeyCommand.run(List.of("keys", "new", file.toString())))
                .hasMessageContaining("is there already");
        assertThat(file).hasContent("precious");
    }

    @Test
    void an_unknown_command_says_which_there_are() {
        assertThatThrownBy(() -> KeyCommand.run(List.of("keys", "lose")))
                .hasMessage("Please say: keys new <file>, or: keys rotate <file>");
    }
}
