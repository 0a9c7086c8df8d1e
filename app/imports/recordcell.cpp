#include "app/imports/recordcell.h"

#include "storage/text/cell.h"
#include "storage/text/datetime.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

QString foldedWord(const QString &word)
{
    QString result;
    for (QChar c : word) {
        if (c.isSpace())
            continue;
        if (c == QChar(0xFF08))
            c = QLatin1Char('(');
        else if (c == QChar(0xFF09))
            c = QLatin1Char(')');
        result += c == QLatin1Char('-') ? QLatin1Char('_') : c.toLower();
    }
    return result;
}

bool parseDuration(std::string_view cell, int unit, std::int64_t &seconds)
{
    const std::string text = storage::toHalfWidth(cell);
    double number = 0;
    if (storage::parseNumber(text, number)) {
        seconds = std::int64_t(std::llround(number * unit));
        return number >= 0;
    }
    const QString written = toText(text).trimmed();
    const QStringList clock = written.split(QLatin1Char(':'));
    if (clock.size() == 2 || clock.size() == 3) {
        seconds = 0;
        for (const QString &part : clock) {
            bool isNumber = false;
            const int value = part.toInt(&isNumber);
            if (!isNumber || value < 0)
                return false;
            seconds = seconds * 60 + value;
        }
        return true;
    }
    struct Unit
    {
        const char *word;
        int seconds;
    };
    static constexpr Unit units[] = {{"小时", 3600}, {"时", 3600}, {"hours", 3600}, {"hour", 3600}, {"h", 3600},
                                     {"分钟", 60},   {"分", 60},   {"minutes", 60}, {"min", 60},    {"m", 60},
                                     {"秒钟", 1},    {"秒", 1},    {"sec", 1},      {"s", 1}};
    double total = 0;
    qsizetype at = 0;
    while (at < written.size()) {
        const qsizetype start = at;
        while (at < written.size() && (written.at(at).isDigit() || written.at(at) == QLatin1Char('.')))
            ++at;
        bool isNumber = false;
        const double value = QStringView(written).mid(start, at - start).toDouble(&isNumber);
        const auto found = std::find_if(std::begin(units), std::end(units), [&](const Unit &one) {
            return QStringView(written).mid(at).startsWith(QString::fromUtf8(one.word), Qt::CaseInsensitive);
        });
        if (!isNumber || found == std::end(units))
            return false;
        total += value * found->seconds;
        at += QString::fromUtf8(found->word).size();
        while (at < written.size() && written.at(at).isSpace())
            ++at;
    }
    seconds = std::int64_t(std::llround(total));
    return !written.isEmpty();
}

std::optional<int> parseYesNo(std::string_view cell)
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> table;
        const QStringList yes =
            QStringLiteral("是|有|已|真|对|√|✓|✔|y|yes|true|1|1.0|在职|启用|正常|上架|在售|已激活|active|on")
                .split(QLatin1Char('|'));
        const QStringList no =
            QStringLiteral("否|没有|未|假|错|×|✗|n|no|false|0|0.0|离职|停用|禁用|下架|停售|未激活|已禁用|inactive|off")
                .split(QLatin1Char('|'));
        for (const QString &word : yes)
            table.insert(word, 1);
        for (const QString &word : no)
            table.insert(word, 0);
        return table;
    }();
    const QString word = foldedWord(toText(cell));
    if (const auto found = words.constFind(word); found != words.constEnd())
        return *found;
    if (word.startsWith(QStringLiteral("已")))
        return 1;
    if (word.startsWith(QStringLiteral("未")) || word.startsWith(QStringLiteral("不")))
        return 0;
    std::int64_t count = 0;
    if (storage::parseInteger(cell, count) && count > 0)
        return 1; // 互动次数 7
    return std::nullopt;
}

bool parseScaled(std::string_view cell, double &score, double &scale)
{
    const std::string text = storage::toHalfWidth(cell);
    const std::size_t slash = text.find('/');
    return slash != std::string::npos && storage::parseNumber(std::string_view(text).substr(0, slash), score) &&
           storage::parseNumber(std::string_view(text).substr(slash + 1), scale);
}

std::optional<storage::LocalDay> parseMonth(std::string_view cell)
{
    QString digits;
    QStringList parts;
    for (const QChar c : toText(storage::toHalfWidth(cell))) {
        if (c.isDigit()) {
            digits += c;
        } else if (!digits.isEmpty()) {
            parts << digits;
            digits.clear();
        }
    }
    if (!digits.isEmpty())
        parts << digits;
    if (parts.size() == 1 && parts.first().size() == 6)
        parts = {parts.first().left(4), parts.first().mid(4)};
    if (parts.size() != 2 || parts.at(0).size() != 4)
        return std::nullopt;
    const storage::ParsedTime time =
        storage::parseTime((parts.at(0) + QLatin1Char('-') + parts.at(1) + QLatin1String("-1")).toStdString());
    return time.kind == storage::ParsedTime::Kind::Day ? std::optional(time.day) : std::nullopt;
}

} // namespace app
