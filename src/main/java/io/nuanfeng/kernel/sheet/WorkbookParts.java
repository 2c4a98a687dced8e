package io.nuanfeng.kernel.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import io.nuanfeng.kernel.sheet.UnreadableFile.Code;

/** Finds the part of the container in which a sheet of the workbook stands. */
final class WorkbookParts {

    private static final String FOLDER = "xl/";

    private WorkbookParts() {}

    static InputStream worksheet(ZipParts parts, String relationId) throws IOException, XMLStreamException {
        String target = target(parts, relationId);
        InputStream worksheet = parts.part(target.startsWith("/") ? target.substring(1) : FOLDER + target);
        if (worksheet == null) {
            throw new UnreadableFile(Code.CORRUPT);
        }
        return worksheet;
    }

    private static String target(ZipParts parts, String relationId) throws IOException, XMLStreamException {
        try (InputStream relations = parts.part(FOLDER + "_rels/workbook.xml.rels")) {
            if (relations == null) {
                throw new UnreadableFile(Code.CORRUPT);
            }
            XMLStreamReader xml = WorksheetScan.xml().createXMLStreamReader(relations);
            while (xml.hasNext()) {
                boolean relation =
                        xml.next() == XMLStreamConstants.START_ELEMENT && "Relationship".equals(xml.getLocalName());
                if (relation && relationId.equals(xml.getAttributeValue(null, "Id"))) {
                    return xml.getAttributeValue(null, "Target");
                }
            }
            throw new UnreadableFile(Code.CORRUPT);
        }
    }
}
