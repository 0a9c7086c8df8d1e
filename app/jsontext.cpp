#include "app/jsontext.h"

#include "app/text.h"

#include <QJsonArray>
#include <QSet>

#include <vector>

namespace app {

namespace {

constexpr qsizetype longestShown = 60;

/// Walks through valid JSON and compares the keys of each object.
class KeyScan final
{
public:
    explicit KeyScan(const QByteArray &text) : m_text(text) {}

    /// The path of the first key that occurs twice in one object, such as "$.all[0].tag"; empty if there is none.
    QString repeatedKey()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            switch (m_text.at(m_at)) {
            case '{':
                m_open.push_back({true, {}, {}, 0, true});
                break;
            case '[':
                m_open.push_back({false, {}, {}, 0, false});
                break;
            case '}':
            case ']':
                m_open.pop_back();
                break;
            case ',':
                m_open.back().isKeyNext = m_open.back().isObject;
                ++m_open.back().index;
                break;
            case '"':
                if (const QByteArray quoted = readText(); !m_open.empty() && m_open.back().isKeyNext && !addKey(quoted))
                    return path();
                break;
            default:
                break;
            }
        }
        return {};
    }

private:
    struct Open
    {
        bool isObject;
        QSet<QString> keys;
        QString key;     ///< the current one
        qsizetype index; ///< of the current element
        bool isKeyNext;
    };

    /// The text with its quotation marks, from the current position, which moves to its end.
    QByteArray readText()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_text.size() && m_text.at(m_at) != '"')
            m_at += m_text.at(m_at) == '\\' ? 2 : 1;
        return m_text.mid(begin, m_at - begin + 1);
    }

    /// False if the object has the key already. Keys are compared after escapes are decoded.
    bool addKey(const QByteArray &quoted)
    {
        Open &object = m_open.back();
        object.key = quoted.contains('\\') ? QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString()
                                           : QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        object.isKeyNext = false;
        const qsizetype before = object.keys.size();
        object.keys.insert(object.key);
        return object.keys.size() > before;
    }

    QString path() const
    {
        QString path(QLatin1Char('$'));
        for (const Open &open : m_open)
            path += open.isObject ? QLatin1Char('.') + open.key : QStringLiteral("[%1]").arg(open.index);
        return path;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    std::vector<Open> m_open;
};

} // namespace

Result<void> checkKeysOccurOnce(const QByteArray &json)
{
    const QString path = KeyScan(json).repeatedKey();
    if (path.isEmpty())
        return {};
    return failure(ErrorKind::Invalid,
                   Text::tr("%1: This key occurs twice in the same object. Remove one of the two.").arg(path));
}

Result<QJsonDocument> parseJson(const QByteArray &text)
{
    const QByteArray content = text.startsWith("\xEF\xBB\xBF") ? text.mid(3) : text; // Notepad writes a BOM
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorKind::Invalid, Text::tr("This is not valid JSON: %1 on line %2.")
                                               .arg(error.errorString())
                                               .arg(content.left(error.offset).count('\n') + 1));
    if (const auto unique = checkKeysOccurOnce(content); !unique)
        return tl::unexpected<Error>(unique.error());
    return document;
}

QString shownJson(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(array.mid(1, array.size() - 2));
    return text.size() > longestShown ? text.left(longestShown) + QChar(0x2026) : text;
}

} // namespace app
