#include "app/content/termlist.h"

#include "app/tables/textsource.h"
#include "app/text.h"
#include "storage/store/teamrulestore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace app {

namespace {

QStringList cellsOf(const QString &line)
{
    const QChar parting = line.contains(QLatin1Char('\t')) ? QLatin1Char('\t') : QLatin1Char(',');
    QStringList cells;
    for (QString cell : line.split(parting)) {
        cell = cell.trimmed();
        if (cell.size() >= 2 && cell.startsWith(QLatin1Char('"')) && cell.endsWith(QLatin1Char('"')))
            cell = cell.mid(1, cell.size() - 2).trimmed();
        cells << cell;
    }
    return cells;
}

} // namespace

std::vector<ForbiddenTerm> termsFromText(const QString &text)
{
    std::vector<ForbiddenTerm> terms;
    qsizetype term = 0, reason = 1, harmless = -1;
    bool isFirst = true;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const QStringList cells = cellsOf(line);
        const qsizetype head = cells.indexOf(QStringLiteral("term"));
        if (std::exchange(isFirst, false) && head >= 0) {
            term = head;
            reason = head == 0 ? 1 : 0;
            for (const char *name : {"reason", "basis"}) {
                if (const qsizetype named = cells.indexOf(QLatin1String(name)); named >= 0)
                    reason = named;
            }
            harmless = cells.indexOf(QStringLiteral("harmless"));
            continue;
        }
        const QString word = cells.value(term);
        const bool known = std::any_of(terms.begin(), terms.end(), [&](const auto &one) { return one.term == word; });
        if (!word.isEmpty() && !known)
            terms.push_back({word, cells.value(reason), Severity::Warning,
                             cells.value(harmless).split(QLatin1Char('|'), Qt::SkipEmptyParts)});
    }
    return terms;
}

std::vector<ForbiddenTerm> shippedTerms()
{
    QFile file(QStringLiteral(":/compliance/absolute_terms.csv"));
    return file.open(QIODevice::ReadOnly) ? termsFromText(QString::fromUtf8(file.readAll()))
                                          : std::vector<ForbiddenTerm>();
}

Result<QString> textOfFile(const QString &path)
{
    auto source = TextSource::open(path, {});
    if (!source)
        return tl::unexpected<Error>(source.error());
    QByteArray text;
    for (bool last = false; !last;) {
        const auto block = (*source)->next({});
        if (!block)
            return tl::unexpected<Error>(block.error());
        text.append((*block)->text().data(), qsizetype((*block)->size));
        last = (*block)->last;
    }
    return QString::fromUtf8(text);
}

Result<std::vector<ForbiddenTerm>> termsFromFile(const QString &path)
{
    const auto text = textOfFile(path);
    if (!text)
        return tl::unexpected<Error>(text.error());
    auto terms = termsFromText(*text);
    if (terms.empty())
        return failure(ErrorKind::Invalid, Text::tr("%1 contains no words. Put one word on each line.").arg(path));
    return terms;
}

std::vector<ForbiddenTerm> termsOf(storage::sqlite::Connection &connection)
{
    const QByteArray stored = storage::TeamRuleStore(connection).value(QStringLiteral("forbidden_words")).toUtf8();
    const QString words = QJsonDocument::fromJson('[' + stored + ']').array().at(0).toString();
    return words.trimmed().isEmpty() ? shippedTerms() : termsFromText(words);
}

} // namespace app
