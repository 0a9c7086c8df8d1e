#include "app/merging/personrecall.h"

#include "storage/text/wordsearch.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype shortestNumber = 7;
constexpr qsizetype longStretch = 5, hanOfStretch = 4, longPhrase = 5;

/// The most common ones; without 于 and 向, which begin every other sentence.
const QString &familyNames()
{
    static const QString names =
        QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁余叶蒋杜苏魏程吕"
                       "丁沈任姚卢傅钟姜崔谭廖"
                       "范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎闫薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔汤");
    return names;
}

/// Begin with a family name and name no one.
const QStringList &everydayWords()
{
    static const QStringList words{
        QStringLiteral("方便"), QStringLiteral("方式"), QStringLiteral("方法"), QStringLiteral("方面"),
        QStringLiteral("周一"), QStringLiteral("周二"), QStringLiteral("周三"), QStringLiteral("周四"),
        QStringLiteral("周五"), QStringLiteral("周六"), QStringLiteral("周日"), QStringLiteral("周末"),
        QStringLiteral("周期"), QStringLiteral("马上"), QStringLiteral("谢谢"), QStringLiteral("何时"),
        QStringLiteral("任何"), QStringLiteral("任意"), QStringLiteral("金额"), QStringLiteral("万一"),
        QStringLiteral("白天"), QStringLiteral("余额"), QStringLiteral("钱款"), QStringLiteral("许可"),
        QStringLiteral("程序"), QStringLiteral("严重"), QStringLiteral("严格"), QStringLiteral("高兴")};
    return words;
}

/// Stand beside phone numbers and name no one.
const QStringList &phoneLabels()
{
    static const QStringList words{
        QStringLiteral("电话"),     QStringLiteral("手机"),    QStringLiteral("手机号"), QStringLiteral("联系电话"),
        QStringLiteral("收货电话"), QStringLiteral("联系"),    QStringLiteral("座机"),   QStringLiteral("号码"),
        QStringLiteral("请致电"),   QStringLiteral("致电"),    QStringLiteral("来电"),   QStringLiteral("客户"),
        QStringLiteral("买家"),     QStringLiteral("收货人"),  QStringLiteral("收件人"), QStringLiteral("联系人"),
        QStringLiteral("本人"),     QStringLiteral("tel"),     QStringLiteral("phone"),  QStringLiteral("mobile"),
        QStringLiteral("call"),     QStringLiteral("customer")};
    return words;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

QString withoutDates(QString text)
{
    static const QRegularExpression date(QStringLiteral(
        "(?<!\\d)(?:19|20)\\d\\d ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日?|"
        "(?<!\\d)(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)|\\d{1,2}月\\d{1,2}[日号]"));
    return text.replace(date, QStringLiteral("\n"));
}

bool sharesNumber(const QString &sentence, const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\d(?:[ ()\\-]?\\d)+"));
    const QString digits = storage::lettersAndDigits(sentence);
    for (auto each = number.globalMatch(text); each.hasNext();) {
        const QString found = storage::lettersAndDigits(each.next().captured());
        if (found.size() >= shortestNumber && digits.contains(found))
            return true;
    }
    const QStringList phones = storage::phonesIn(text); // of which a number beside them may be taken for a part
    return std::any_of(phones.begin(), phones.end(),
                       [&digits](const QString &phone) { return digits.contains(storage::lettersAndDigits(phone)); });
}

bool sharesHanName(const QString &sentence, const QString &text)
{
    const QString searched = storage::lettersAndDigits(sentence), plain = storage::lettersAndDigits(text);
    for (qsizetype at = 0; at + 1 < searched.size(); ++at) {
        const QString start = searched.mid(at, 2);
        if (familyNames().contains(start.at(0)) && isHan(start.at(1)) && !everydayWords().contains(start) &&
            plain.contains(start))
            return true;
    }
    return false;
}

/// The words that stand directly before and after a phone number.
bool sharesWordBesidePhone(const QString &sentence, const QString &text)
{
    static const QRegularExpression word(QStringLiteral("^[\\p{Han}]{2,4}$|^[a-z]{2,}$"));
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}]+"));
    for (const QString &phone : storage::phonesIn(text)) {
        const qsizetype at = text.indexOf(phone);
        if (at < 0)
            continue;
        const QStringList before = text.left(at).split(gap, Qt::SkipEmptyParts);
        const QStringList after = text.mid(at + phone.size()).split(gap, Qt::SkipEmptyParts);
        for (const QString &side : {before.isEmpty() ? QString() : before.last(), after.value(0)}) {
            const QString name = side.toCaseFolded();
            if (word.match(name).hasMatch() && !phoneLabels().contains(name) && storage::occursIn(sentence, name))
                return true;
        }
    }
    return false;
}

/// Neighbouring words, `count` of them, as whole words.
bool sharesPhrase(const QString &sentence, const QString &text, qsizetype count, bool capitalsOnly)
{
    static const QRegularExpression latin(QStringLiteral("[A-Za-z][A-Za-z']*(?:[ ,.]+[A-Za-z][A-Za-z']*)+"));
    static const QRegularExpression gap(QStringLiteral("[ ,.]+"));
    for (auto each = latin.globalMatch(text); each.hasNext();) {
        const QStringList words = each.next().captured().split(gap, Qt::SkipEmptyParts);
        for (qsizetype at = 0; at + count <= words.size(); ++at) {
            const QStringList phrase = words.mid(at, count);
            const bool fits = !capitalsOnly || std::all_of(phrase.begin(), phrase.end(),
                                                           [](const QString &one) { return one.at(0).isUpper(); });
            if (fits && storage::occursIn(sentence, phrase.join(QLatin1Char(' '))))
                return true;
        }
    }
    return false;
}

bool sharesStretch(const QString &sentence, const QString &text)
{
    const QString searched = storage::lettersAndDigits(sentence), plain = storage::lettersAndDigits(text);
    for (qsizetype at = 0; at + longStretch <= plain.size(); ++at) {
        for (qsizetype length = longStretch; at + length <= plain.size(); ++length) {
            const QString stretch = plain.mid(at, length);
            if (!searched.contains(stretch))
                break;
            if (std::count_if(stretch.begin(), stretch.end(), isHan) >= hanOfStretch)
                return true;
        }
    }
    return false;
}

} // namespace

bool recallsPerson(const QString &sentence, const QString &text)
{
    const QString said = withoutDates(sentence.normalized(QString::NormalizationForm_KC));
    const QString known = withoutDates(text.normalized(QString::NormalizationForm_KC));
    return sharesNumber(said, known) || sharesHanName(said, known) || sharesWordBesidePhone(said, known) ||
           sharesPhrase(said, known, 2, true) || sharesPhrase(said, known, longPhrase, false) ||
           sharesStretch(said, known);
}

} // namespace app
