#include "storage/text/wordsearch.h"

#include "storage/text/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace storage {

namespace {

constexpr qsizetype shortestNumber = 5;

/// Full-width characters as ASCII, one for one: positions stay.
QString halfWidth(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(c.unicode() - 0xFEE0);
        else if (c.unicode() == 0x3000)
            c = QLatin1Char(' ');
    }
    return text;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// The digits of a valid phone number as written within China; empty if it is none.
QString nationalDigits(const QString &written)
{
    const Phone phone = parsePhone(written.toStdString());
    if (phone.kind != Phone::Kind::Valid)
        return {};
    const QString digits = QString::fromStdString(phone.digits);
    return digits.startsWith(QLatin1String("86")) ? digits.mid(2) : digits;
}

} // namespace

QString lettersAndDigits(const QString &text)
{
    const QString plain = folded(text);
    QString kept;
    kept.reserve(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (c.isHighSurrogate() && i + 1 < plain.size()) {
            const QChar low = plain.at(++i);
            if (QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, low)))
                kept += c, kept += low;
        } else if (c.isLetterOrNumber()) {
            kept += c;
        }
    }
    return kept;
}

bool occursIn(const QString &text, const QString &word)
{
    const QString plain = lettersAndDigits(word);
    const auto isAscii = [](QChar character) { return character.unicode() < 128; };
    if (std::all_of(plain.begin(), plain.end(), [](QChar character) { return character.isDigit(); }))
        return plain.size() >= shortestNumber && lettersAndDigits(text).contains(plain);
    if (plain.size() < 2)
        return false;
    if (!std::all_of(plain.begin(), plain.end(), isAscii))
        return lettersAndDigits(text).contains(plain);
    const QString whole = QStringLiteral("(?<![a-z0-9])%1(?![a-z0-9])");
    return QRegularExpression(whole.arg(QRegularExpression::escape(folded(word).simplified())))
        .match(folded(text).simplified())
        .hasMatch();
}

QStringList searchWords(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\+?\\d[\\d ()\\-]{5,}\\d"));
    QString rest = text.normalized(QString::NormalizationForm_KC);
    QStringList words;
    for (QRegularExpressionMatch each = number.match(rest); each.hasMatch();) {
        const QString digits = nationalDigits(each.captured());
        if (!digits.isEmpty()) {
            words << digits;
            rest.replace(each.capturedStart(), each.capturedLength(), QLatin1Char(' '));
        }
        each = number.match(rest, digits.isEmpty() ? each.capturedEnd() : each.capturedStart());
    }
    for (const QString &part : rest.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const QString word = lettersAndDigits(part); !word.isEmpty())
            words << word;
    }
    return words;
}

QStringList phonesIn(const QString &text)
{
    static const QRegularExpression phone(
        QStringLiteral("(?<!\\d)(?:86[ -]?)?(1[ -]?[3-9](?:[ -]?\\d){9}|0\\d{2,3}[ -]?\\d{3,4}[ -]?\\d{4})(?!\\d)"));
    QStringList phones;
    for (auto each = phone.globalMatch(halfWidth(text)); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        phones << text.mid(match.capturedStart(1), match.capturedLength(1)) << lettersAndDigits(match.captured(1));
    }
    phones.removeDuplicates();
    return phones;
}

} // namespace storage
