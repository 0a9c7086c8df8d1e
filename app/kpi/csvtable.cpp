#include "app/kpi/csvtable.h"

#include "app/output.h"

namespace app {

namespace {

bool wouldRun(const QString &cell)
{
    static const QString starts = QStringLiteral("=+-@＝＋－＠\t\r\n");
    qsizetype first = 0;
    while (first < cell.size() && cell[first] == QLatin1Char('\''))
        ++first;
    if (first == cell.size() || !starts.contains(cell[first]))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

void CsvTable::addRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        const QString cell = wouldRun(cells[i]) ? QLatin1Char('\'') + cells[i] : cells[i];
        const bool quote = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                           cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
        m_bytes += quote ? '"' + QString(cell).replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"'
                         : cell.toUtf8();
    }
    m_bytes += "\r\n";
}

Result<void> CsvTable::save(const QString &path) const
{
    return saveOutput(path, m_bytes);
}

} // namespace app
