package io.nuanfeng.kernel.policy;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping in a policy file, read without mercy: every complaint names the file and the line. */
final class Section {

    private final String file;
    private final int line;
    private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

    private Section(String file, Node node) {
        this.file = file;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw problem(line, "expected keys and values");
        }
        for (var tuple : mapping.getValue()) {
            var key = scalar(tuple.getKeyNode());
            if (entries.put(key, tuple) != null) {
                throw problem(lineOf(tuple.getKeyNode()), "'" + key + "' stands here twice");
            }
        }
    }

    static Section root(String file, String yaml) {
        try {
            var node = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (node == null) {
                throw new PolicyFileException(file, 1, "the file is empty");
            }
            return new Section(file, node);
        } catch (MarkedYAMLException e) {
            throw new PolicyFileException(file, e.getProblemMark().getLine() + 1, e.getProblem());
        }
    }

    Section allowing(String... keys) {
        for (var key : entries.keySet()) {
            if (!Set.of(keys).contains(key)) {
                throw problemAt(key, "unknown key '" + key + "'");
            }
        }
        return this;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Set<String> keys() {
        return entries.keySet();
    }

    Section section(String key) {
        return new Section(file, required(key));
    }

    List<Section> sections(String key) {
        return items(key).stream().map(node -> new Section(file, node)).toList();
    }

    List<String> texts(String key) {
        return items(key).stream().map(this::scalar).toList();
    }

    String text(String key) {
        return (String) value(key, ValueType.TEXT);
    }

    LocalDate date(String key) {
        return (LocalDate) value(key, ValueType.DATE);
    }

    <E extends Enum<E>> E oneOf(Class<E> choices, String key) {
        try {
            return Enum.valueOf(choices, text(key));
        } catch (IllegalArgumentException e) {
            throw problemAt(key, "'" + key + "' must be one of " + List.of(choices.getEnumConstants()));
        }
    }

    Object value(String key, ValueType type) {
        try {
            return readable(required(key), type);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw problemAt(key, "'" + key + "' must be " + type.expectation());
        }
    }

    PolicyFileException problemAt(String key, String problem) {
        return problem(lineOf(entries.get(key).getKeyNode()), problem);
    }

    private Object readable(Node node, ValueType type) {
        var text = scalar(node);
        if (text.isBlank() || type.isWrittenAsText() != Tag.STR.equals(node.getTag())) {
            throw new IllegalArgumentException(type.expectation());
        }
        return type.parse(text);
    }

    private Node required(String key) {
        var entry = entries.get(key);
        if (entry == null) {
            throw problem(line, "'" + key + "' is missing");
        }
        return entry.getValueNode();
    }

    private List<Node> items(String key) {
        if (required(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw problemAt(key, "'" + key + "' must be a list");
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem(lineOf(node), "expected a single value");
    }

    private PolicyFileException problem(int atLine, String problem) {
        return new PolicyFileException(file, atLine, problem);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
