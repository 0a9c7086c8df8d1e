#include "storage/text/namekey.h"

#include "storage/text/cell.h"
#include "storage/text/utf8.h"

#include <algorithm>
#include <array>

namespace storage {

namespace {

struct Entity
{
    QLatin1String name;
    char16_t character;
};

constexpr std::array<Entity, 6> entities = {{{QLatin1String("amp"), u'&'},
                                             {QLatin1String("lt"), u'<'},
                                             {QLatin1String("gt"), u'>'},
                                             {QLatin1String("quot"), u'"'},
                                             {QLatin1String("apos"), u'\''},
                                             {QLatin1String("nbsp"), u' '}}};

/// The characters of the entity between & and ;, empty if it is not an entity.
QString characterOf(const QString &entity)
{
    for (const Entity &known : entities) {
        if (entity == known.name)
            return QString(QChar(known.character));
    }
    if (!entity.startsWith(QLatin1Char('#')))
        return {};
    bool ok = false;
    const bool isHex = entity.size() > 2 && entity.at(1).toLower() == QLatin1Char('x');
    const char32_t code = isHex ? entity.mid(2).toUInt(&ok, 16) : entity.mid(1).toUInt(&ok, 10);
    return ok && code >= 0x20 && code <= 0x10FFFF ? QString::fromUcs4(&code, 1) : QString();
}

/// Invisible marks; except the joiner between the parts of an emoji.
bool isInvisible(QChar c)
{
    constexpr char16_t joiner = 0x200D;
    return c.category() == QChar::Other_Format && c != QChar(joiner);
}

bool isPlainAscii(std::string_view name)
{
    return asciiPrefix(name) == name.size() && name.find('&') == std::string_view::npos;
}

} // namespace

QString decodedEntities(QString text)
{
    constexpr qsizetype longest = 9;
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0; at = text.indexOf(QLatin1Char('&'), at + 1)) {
        const qsizetype end = text.indexOf(QLatin1Char(';'), at);
        if (end < 0)
            break;
        const QString character = end - at > longest ? QString() : characterOf(text.mid(at + 1, end - at - 1));
        if (!character.isEmpty())
            text.replace(at, end - at + 1, character);
    }
    return text;
}

QString cleanName(std::string_view name)
{
    name = trimmed(name);
    QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
    if (isPlainAscii(name))
        return text;
    text = decodedEntities(std::move(text));
    text.removeIf(isInvisible);
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

std::string nameKey(std::string_view name)
{
    return nameKey(cleanName(name));
}

std::string nameKey(const QString &name)
{
    QString folded;
    for (const QChar c : name) {
        const bool isWidth = c.decompositionTag() == QChar::Wide || c.decompositionTag() == QChar::Narrow;
        if (isWidth)
            folded += c.decomposition();
        else
            folded += c;
    }
    return folded.normalized(QString::NormalizationForm_C).toCaseFolded().simplified().toStdString();
}

} // namespace storage
