#include "tests/ui/sop/sopwindow.h"
#include "tests/testmain.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableWidget>

using app::sop::EndAction;
using tests::Sop;

namespace {

QTableWidget *shown(Sop &sop)
{
    sop.fixture.find<QTabWidget>("planTabs")->setCurrentIndex(2);
    sop.fixture.settle();
    return sop.fixture.find<QTableWidget>("resultsTable");
}

int columnOf(const QTableWidget *table, const char *title)
{
    for (int column = 0; column < table->columnCount(); ++column) {
        if (table->horizontalHeaderItem(column)->text() == QLatin1String(title))
            return column;
    }
    return -1;
}

QString cell(const QTableWidget *table, int row, const char *title)
{
    return table->item(row, columnOf(table, title))->text();
}

} // namespace

/// The results of an SOP, and what follows its end, on the SOP page.
class TstResultsPane : public QObject
{
    Q_OBJECT

private slots:
    void theTableShowsWhatCameOfEachStep()
    {
        Sop sop;
        const QTableWidget *table = shown(sop);
        const auto sent = [&sop](const QString &more) {
            const QString sql =
                QStringLiteral("SELECT count(*) FROM task WHERE state IN (4, 5) AND plan_id = (SELECT id "
                               "FROM plan WHERE name = '%1')%2")
                    .arg(sop.plan().name, more);
            const std::int64_t count = sop.fixture.integer(sql.toUtf8().constData());
            return count == 0 ? QStringLiteral("–") : QString::number(count);
        };
        QCOMPARE(table->rowCount(), int(sop.plan().steps.size()) + 1);
        for (int row = 0; row < table->rowCount() - 1; ++row) {
            const int step = *sop.plan().steps[size_t(row)].id;
            QCOMPARE(cell(table, row, "Sent"), sent(QStringLiteral(" AND step = %1").arg(step)));
            QVERIFY(table->item(row, 0)->text().startsWith(QString::number(row + 1)));
        }
        QCOMPARE(cell(table, table->rowCount() - 1, "Sent"), sent({}));
        QVERIFY(sent({}) != QStringLiteral("–"));
        QVERIFY(!sop.fixture.find<QLabel>("resultsSummary")->text().isEmpty());
    }
    void theRowsAreChosen()
    {
        Sop sop;
        const QTableWidget *table = shown(sop);
        const QString steps = table->item(0, 0)->text();
        sop.choose(sop.fixture.find<QComboBox>("resultsBy"), 2);
        QVERIFY(table->item(0, 0)->text() != steps);
        QCOMPARE(table->horizontalHeaderItem(0)->text(), QStringLiteral("By member"));
    }
    void whatFollowsTheEndIsEdited()
    {
        Sop sop;
        QDialog *dialog = sop.moreRules();
        dialog->findChild<QComboBox *>(QStringLiteral("endTag"))->setEditText(QStringLiteral("高"));
        dialog->findChild<QCheckBox *>(QStringLiteral("endLead"))->setChecked(true);
        sop.press(dialog, QDialogButtonBox::Save);
        sop.saved();
        const std::vector<EndAction> wanted{{EndAction::Kind::Tag, QStringLiteral("高")}, {EndAction::Kind::Lead, {}}};
        QCOMPARE(sop.plan().onEnd, wanted);
        dialog = sop.moreRules();
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("endTag"))->currentText(), QStringLiteral("高"));
        QVERIFY(dialog->findChild<QCheckBox *>(QStringLiteral("endLead"))->isChecked());
        dialog->findChild<QComboBox *>(QStringLiteral("endTag"))->setEditText({});
        sop.press(dialog, QDialogButtonBox::Save);
        sop.saved();
        QCOMPARE(sop.plan().onEnd.size(), std::size_t(1));
    }
};

SIYU_TEST(TstResultsPane, "tst_resultspane")
#include "tst_resultspane.moc"
