#include "app/content/contentjson.h"

#include "app/content/contentwords.h"
#include "app/jsontext.h"
#include "app/text.h"
#include "storage/text/money.h"

#include <QJsonArray>

namespace app {

using storage::Content;

namespace {

/// Reads the keys of one item; keeps the first problem.
class ContentReader final
{
public:
    ContentReader(const QJsonObject &json, Content &content) : m_json(json), m_content(content) {}

    Result<void> read()
    {
        checkKeys();
        text("name", m_content.name);
        m_content.name = m_content.name.trimmed();
        text("body", m_content.body);
        text("link", m_content.link);
        readWords();
        readPrice();
        day("valid_from", m_content.validFrom);
        day("valid_until", m_content.validUntil);
        readFavourite();
        readWaivers();
        if (!m_problem.isEmpty())
            return failure(ErrorKind::Invalid, m_problem);
        return {};
    }

private:
    void report(const char *key, const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = QLatin1String(key) + QStringLiteral(": ") + problem;
    }
    QJsonValue value(const char *key) const { return m_json.value(QLatin1String(key)); }
    static QString notText(const QJsonValue &value)
    {
        return Text::tr("%1 is not text. Put it in quotation marks, or remove the key if it has no value.")
            .arg(shownJson(value));
    }

    void checkKeys()
    {
        static const QStringList keys{
            QStringLiteral("id"),          QStringLiteral("name"),      QStringLiteral("kind"),
            QStringLiteral("state"),       QStringLiteral("body"),      QStringLiteral("category"),
            QStringLiteral("link"),        QStringLiteral("price"),     QStringLiteral("valid_from"),
            QStringLiteral("valid_until"), QStringLiteral("favourite"), QStringLiteral("waiver"),
            QStringLiteral("attachments")};
        for (auto it = m_json.begin(); it != m_json.end(); ++it) {
            if (!keys.contains(it.key()))
                report(qPrintable(it.key()), Text::tr("Unknown key. Remove it or correct its spelling."));
        }
    }
    /// False if the key is missing or was refused.
    bool text(const char *key, QString &target)
    {
        const QJsonValue given = value(key);
        if (given.isUndefined())
            return false;
        if (!given.isString()) {
            report(key, notText(given));
            return false;
        }
        target = given.toString();
        return true;
    }
    void readWords()
    {
        QString word;
        if (text("kind", word)) {
            if (const auto kind = contentKindFromName(word))
                m_content.kind = *kind;
            else
                report("kind", Text::tr("\"%1\" is not a content type such as text or link.").arg(word));
        }
        if (text("state", word)) {
            if (const auto state = contentStateFromName(word))
                m_content.state = *state;
            else
                report("state", Text::tr("\"%1\" is not a state. Use draft, waiting, approved or retired.").arg(word));
        }
        if (text("category", word)) {
            m_content.category = contentCategoryFromName(word);
            if (!m_content.category)
                report("category",
                       Text::tr("\"%1\" is not a category. Use product, welfare, content or script.").arg(word));
        }
    }
    void readPrice()
    {
        const QJsonValue given = value("price");
        if (given.isUndefined())
            return;
        const QString written = given.isDouble() ? QString::number(given.toDouble(), 'f', 4) : given.toString();
        std::int64_t price = 0;
        if (storage::parseMoney(written.toStdString(), price))
            m_content.price = price;
        else
            report("price", Text::tr("%1 is not an amount in yuan such as \"19.80\".").arg(shownJson(given)));
    }
    void day(const char *key, std::optional<storage::LocalDay> &target)
    {
        QString written;
        if (!text(key, written))
            return;
        if (const auto day = storage::parseIsoDay(written))
            target = day;
        else
            report(key, Text::tr("\"%1\" is not a day such as 2026-12-31.").arg(written));
    }
    void readFavourite()
    {
        const QJsonValue given = value("favourite");
        if (given.isBool())
            m_content.favourite = given.toBool();
        else if (!given.isUndefined())
            report("favourite", Text::tr("%1 is neither true nor false.").arg(shownJson(given)));
    }
    /// Who waived it and when is written by the service; what the item has already is kept.
    void readWaivers()
    {
        const QJsonValue given = value("waiver");
        if (given.isUndefined())
            return;
        std::vector<storage::TermWaiver> waivers;
        for (const QJsonValue &one : given.toArray()) {
            storage::TermWaiver waiver;
            waiver.term = one[QStringLiteral("term")].toString();
            waiver.reason = one[QStringLiteral("reason")].toString().trimmed();
            if (waiver.term.isEmpty() || waiver.reason.isEmpty() || one.toObject().size() != 2)
                return report("waiver", Text::tr("Give each term and its reason: {\"term\", \"reason\"}."));
            for (const storage::TermWaiver &known : m_content.waivers) {
                if (known.term == waiver.term && known.reason == waiver.reason)
                    waiver = known;
            }
            waivers.push_back(waiver);
        }
        if (!given.isArray())
            return report("waiver", Text::tr("Give each term and its reason: {\"term\", \"reason\"}."));
        m_content.waivers = waivers;
    }

    const QJsonObject &m_json;
    Content &m_content;
    QString m_problem;
};

} // namespace

Content newContent()
{
    Content content;
    content.state = Content::State::Approved;
    return content;
}

Result<Content> contentFromJson(const QJsonObject &json, const Content &base)
{
    Content content = base;
    if (const auto read = ContentReader(json, content).read(); !read)
        return tl::unexpected<Error>(read.error());
    if (content.name.isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("Enter a name for the item."));
    if (content.kind == Content::Kind::Text && content.body.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("\"%1\" has no text.").arg(content.name));
    return content;
}

QJsonObject contentToJson(const Content &content)
{
    QJsonObject json{{QStringLiteral("id"), QString::number(content.id.value)},
                     {QStringLiteral("name"), content.name},
                     {QStringLiteral("kind"), contentKindName(content.kind)},
                     {QStringLiteral("state"), contentStateName(content.state)},
                     {QStringLiteral("body"), content.body}};
    if (content.category)
        json.insert(QStringLiteral("category"), contentCategoryName(*content.category));
    if (!content.link.isEmpty())
        json.insert(QStringLiteral("link"), content.link);
    if (content.price)
        json.insert(QStringLiteral("price"), storage::formatExact(*content.price));
    if (content.validFrom)
        json.insert(QStringLiteral("valid_from"), storage::isoDay(*content.validFrom));
    if (content.validUntil)
        json.insert(QStringLiteral("valid_until"), storage::isoDay(*content.validUntil));
    if (content.favourite)
        json.insert(QStringLiteral("favourite"), true);
    QJsonArray waivers;
    for (const storage::TermWaiver &waiver : content.waivers)
        waivers << QJsonObject{{QStringLiteral("term"), waiver.term}, {QStringLiteral("reason"), waiver.reason}};
    if (!waivers.isEmpty())
        json.insert(QStringLiteral("waiver"), waivers);
    return json;
}

} // namespace app
