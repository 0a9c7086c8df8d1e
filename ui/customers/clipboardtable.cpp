#include "ui/customers/clipboardtable.h"

#include <QMimeData>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Does not load resources referenced by foreign HTML, which could be local files.
class OwnDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

ClipboardTable htmlTable(const QString &html)
{
    OwnDocument document;
    document.setHtml(html);
    ClipboardTable rows;
    for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
        const auto *table = qobject_cast<const QTextTable *>(frame);
        if (!table)
            continue;
        for (int row = 0; row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columns(); ++column) {
                const QTextTableCell cell = table->cellAt(row, column);
                QStringList lines;
                for (auto block = cell.begin(); !block.atEnd(); ++block)
                    lines << block.currentBlock().text();
                cells << lines.join(QLatin1Char(' ')).simplified();
            }
            rows << cells;
        }
        break;
    }
    return rows;
}

void makeEven(ClipboardTable &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    for (QStringList &row : rows) {
        while (row.size() < width)
            row << QString();
    }
}

} // namespace

ClipboardTable separatedTable(const QString &text, QChar separator)
{
    ClipboardTable rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        row << cell.simplified();
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows << std::exchange(row, {});
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text.at(at);
        if (isQuoted) {
            if (letter != QLatin1Char('"'))
                cell += letter;
            else if (at + 1 < text.size() && text.at(at + 1) == QLatin1Char('"'))
                cell += text.at(++at);
            else
                isQuoted = false;
        } else if (letter == QLatin1Char('"') && cell.isEmpty()) {
            isQuoted = true;
        } else if (letter == separator) {
            endCell();
        } else if (letter == QLatin1Char('\n')) {
            endRow();
        } else if (letter != QLatin1Char('\r')) {
            cell += letter;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    makeEven(rows);
    return rows;
}

ClipboardTable clipboardTable(const QMimeData &clipboard)
{
    const QString text = clipboard.text();
    if (text.contains(QLatin1Char('\t')))
        return separatedTable(text, QLatin1Char('\t'));
    if (clipboard.hasHtml() && clipboard.html().contains(QLatin1String("<table"), Qt::CaseInsensitive)) {
        ClipboardTable rows = htmlTable(clipboard.html());
        if (!rows.isEmpty())
            return rows;
    }
    if (clipboard.hasFormat(QStringLiteral("text/csv")))
        return separatedTable(QString::fromUtf8(clipboard.data(QStringLiteral("text/csv"))), QLatin1Char(','));
    return separatedTable(text, QLatin1Char('\t'));
}

} // namespace ui
