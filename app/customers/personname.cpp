#include "app/customers/personname.h"

#include <QString>

#include <algorithm>

namespace app {

namespace {

QString letters(std::string_view name)
{
    QString result;
    for (const QChar c : QString::fromUtf8(name.data(), qsizetype(name.size()))) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += c.toLower();
    }
    return result;
}

bool holdsInOrder(const QString &text, const QString &part)
{
    qsizetype at = 0;
    for (const QChar c : part) {
        at = text.indexOf(c, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

/// The hundred most frequent surnames (Ministry of Public Security, 2020), which cover five of six people.
const QString &surnames()
{
    static const QString list = QStringLiteral(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈"
        "钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常");
    return list;
}

} // namespace

bool canBeOneName(std::string_view a, std::string_view b)
{
    const QString first = letters(a), second = letters(b);
    return holdsInOrder(first, second) || holdsInOrder(second, first);
}

bool looksReal(std::string_view name)
{
    const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
    return text.size() >= 2 && text.size() <= 3 && surnames().contains(text.front()) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace app
