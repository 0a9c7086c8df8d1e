#include "app/tables/workbook.h"

#include "app/tables/sheetrating.h"
#include "app/tables/xmltext.h"
#include "app/text.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t mostSheets = 10'000;
constexpr std::size_t mostStyles = 100'000;

struct Relation
{
    QString id, type, part;
};

/// The archive name of a target: absolute, or relative to the folder of the referring part.
QString partOf(const QString &from, const QString &target)
{
    const QString whole =
        target.startsWith(QLatin1Char('/')) ? target : from.left(from.lastIndexOf(QLatin1Char('/')) + 1) + target;
    QStringList folders;
    const QStringList names = whole.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (name == QLatin1String("..") && !folders.isEmpty())
            folders.removeLast();
        else if (name != QLatin1String(".") && name != QLatin1String(".."))
            folders << name;
    }
    return folders.join(QLatin1Char('/'));
}

/// The relations of a part. Types end alike in transitional and strict files: /worksheet, /styles, /sharedStrings.
std::vector<Relation> relationsOf(ZipArchive &archive, const QString &part)
{
    const qsizetype folder = part.lastIndexOf(QLatin1Char('/')) + 1;
    auto entry =
        archive.entry(part.left(folder) + QStringLiteral("_rels/") + part.mid(folder) + QStringLiteral(".rels"));
    std::vector<Relation> relations;
    if (!entry)
        return relations;
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd() && relations.size() < mostSheets) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Relationship"))
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        relations.push_back({attributes.value(QLatin1String("Id")).toString(),
                             attributes.value(QLatin1String("Type")).toString(),
                             partOf(part, attributes.value(QLatin1String("Target")).toString())});
    }
    return relations;
}

/// The attribute with that name in any namespace: r:id has two of them.
QString localAttribute(const QXmlStreamAttributes &attributes, QLatin1String name, bool qualified)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name && attribute.prefix().isEmpty() != qualified)
            return attribute.value().toString();
    }
    return {};
}

/// As XmlReader::failure().
QString placeOf(const QXmlStreamReader &xml)
{
    return QStringLiteral("line %1, column %2: %3")
        .arg(xml.lineNumber())
        .arg(xml.columnNumber() + 1)
        .arg(xml.errorString());
}

bool isYes(QStringView value)
{
    return value == QLatin1String("1") || value == QLatin1String("true") || value == QLatin1String("on");
}

} // namespace

QString Workbook::mainPart(ZipArchive &archive)
{
    for (const Relation &relation : relationsOf(archive, QString())) {
        if (relation.type.endsWith(QLatin1String("/officeDocument")) && archive.contains(relation.part) &&
            relation.part.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) &&
            !relation.part.startsWith(QLatin1String("word/")) && !relation.part.startsWith(QLatin1String("ppt/")))
            return relation.part;
    }
    const QString usual = QStringLiteral("xl/workbook.xml");
    return archive.contains(usual) ? usual : QString();
}

Result<std::unique_ptr<Workbook>> Workbook::open(std::unique_ptr<ZipArchive> archive)
{
    const QString part = mainPart(*archive);
    std::unique_ptr<Workbook> workbook(new Workbook(std::move(archive)));
    if (auto read = workbook->read(part); !read)
        return tl::unexpected<Error>(read.error());
    return workbook;
}

Result<void> Workbook::read(const QString &mainPart)
{
    QHash<QString, QString> sheetParts;
    QString stringsPart, stylesPart;
    for (const Relation &relation : relationsOf(*m_archive, mainPart)) {
        if (relation.type.endsWith(QLatin1String("/worksheet")))
            sheetParts.insert(relation.id, relation.part);
        else if (relation.type.endsWith(QLatin1String("/sharedStrings")))
            stringsPart = relation.part;
        else if (relation.type.endsWith(QLatin1String("/styles")))
            stylesPart = relation.part;
    }
    if (auto sheets = readSheets(mainPart, sheetParts); !sheets)
        return sheets;
    if (m_archive->contains(stylesPart)) {
        if (auto styles = readStyles(stylesPart); !styles)
            return styles;
    }
    if (!m_archive->contains(stringsPart))
        return {};
    auto entry = m_archive->entry(stringsPart);
    return entry ? m_strings.read(**entry) : tl::unexpected<Error>(entry.error());
}

Result<void> Workbook::readSheets(const QString &mainPart, const QHash<QString, QString> &sheetParts)
{
    auto entry = m_archive->entry(mainPart);
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd() && m_sheets.size() < mostSheets) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr"))
            m_from1904 = isYes(attributes.value(QLatin1String("date1904")));
        if (xml.name() != QLatin1String("sheet"))
            continue;
        const QStringView state = attributes.value(QLatin1String("state"));
        const QString part = sheetParts.value(localAttribute(attributes, QLatin1String("id"), true));
        if (!part.isEmpty()) // chart and macro sheets are of another kind
            m_sheets.push_back({attributes.value(QLatin1String("name")).toString(),
                                state != QLatin1String("hidden") && state != QLatin1String("veryHidden"), part});
    }
    if (xml.hasError())
        return tl::unexpected<Error>(damagedXml(Text::tr("the part %1").arg(mainPart), (*entry)->error(), placeOf(xml)));
    if (m_sheets.empty())
        return failure(ErrorKind::Invalid, Text::tr("The workbook has no sheet with data. Save it again as .xlsx."));
    return {};
}

Result<void> Workbook::readStyles(const QString &part)
{
    auto entry = m_archive->entry(part);
    if (!entry)
        return tl::unexpected<Error>(entry.error());
    QHash<int, QString> codes;
    bool inCells = false;
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd() && m_styles.size() < mostStyles) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("cellXfs"))
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        (*entry)->renew();
        const QXmlStreamAttributes attributes = xml.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == QLatin1String("numFmt"))
            codes.insert(id, attributes.value(QLatin1String("formatCode")).toString());
        else if (xml.name() == QLatin1String("cellXfs"))
            inCells = true;
        else if (inCells && xml.name() == QLatin1String("xf"))
            m_styles.push_back(numberFormatOf(id, codes.value(id)));
    }
    if (xml.hasError())
        return tl::unexpected<Error>(damagedXml(Text::tr("the part %1").arg(part), (*entry)->error(), placeOf(xml)));
    return {};
}

Result<const Workbook::Sheet *> Workbook::choose(const QString &sheet) const
{
    const auto visible = std::find_if(m_sheets.begin(), m_sheets.end(), [](const Sheet &one) { return one.visible; });
    if (sheet.isEmpty())
        return visible != m_sheets.end() ? &*visible : &m_sheets.front();
    QStringList names;
    for (const Sheet &one : m_sheets)
        names << one.name;
    const auto called = findSheet(names, sheet);
    if (!called)
        return tl::unexpected<Error>(called.error());
    return &m_sheets[std::size_t(*called)];
}

} // namespace app
