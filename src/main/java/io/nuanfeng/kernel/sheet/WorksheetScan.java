package io.nuanfeng.kernel.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import io.nuanfeng.kernel.sheet.UnreadableFile.Code;

/**
 * First pass over a worksheet: counts rows that hold something, refuses cell addresses no spreadsheet has (the
 * workbook reader would allot memory for them), and collects merged cells, which stand behind the rows.
 */
final class WorksheetScan {

    private static final XMLInputFactory XML = factory();
    private static final int MAX_COLUMN_LETTERS = 3;
    /** Rows of a worksheet at most, filled or not. */
    private static final int MOST_ROWS = 1_048_576;

    private static final int MAX_FORMULA = 8_192;

    private final List<String> merged = new ArrayList<>();
    private final int maxRows;
    private int started;
    private int rows;
    private boolean counted;

    private WorksheetScan(int maxRows) {
        this.maxRows = maxRows;
    }

    static List<String> of(InputStream worksheet, int maxRows) throws XMLStreamException {
        WorksheetScan scan = new WorksheetScan(maxRows);
        XMLStreamReader xml = XML.createXMLStreamReader(worksheet);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                scan.element(xml);
            }
        }
        xml.close();
        return List.copyOf(scan.merged);
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> startRow();
            case "c" -> checkAddress(xml.getAttributeValue(null, "r"));
            case "v", "is" -> countRow();
            case "f" -> checkFormula(xml);
            case "mergeCell" -> addMerged(xml.getAttributeValue(null, "ref"));
            default -> {}
        }
    }

    private void addMerged(String ref) {
        if (ref != null) {
            merged.add(ref);
        }
    }

    private void checkAddress(String ref) {
        if (ref != null && ref.chars().takeWhile(Character::isLetter).count() > MAX_COLUMN_LETTERS) {
            throw new UnreadableFile(Code.CORRUPT);
        }
    }

    private void checkFormula(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getElementText().length() > MAX_FORMULA) {
            throw new UnreadableFile(Code.CORRUPT);
        }
    }

    private void startRow() {
        if (++started > MOST_ROWS) {
            throw new UnreadableFile(Code.CORRUPT);
        }
        counted = false;
    }

    private void countRow() {
        if (!counted && ++rows > maxRows + HeaderFinder.DEPTH) {
            throw new UnreadableFile(Code.TOO_MANY_ROWS, Integer.toString(maxRows));
        }
        counted = true;
    }

    /** No document types and nothing fetched from outside, whatever the file says. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XMLInputFactory xml() {
        return XML;
    }
}
