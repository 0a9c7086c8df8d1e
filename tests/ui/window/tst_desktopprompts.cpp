#include "tests/testmain.h"
#include "ui/desk/desktopprompts.h"

#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using Outcome = ui::Prompts::Outcome;

class TstDesktopPrompts : public QObject
{
    Q_OBJECT

private slots:
    void enterGoesOnOnlyWhereItCanBeUndone_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("can be undone") << Outcome::CanBeUndone << true;
        QTest::newRow("is final") << Outcome::IsFinal << false;
    }
    void enterGoesOnOnlyWhereItCanBeUndone()
    {
        QFETCH(Outcome, outcome);
        QFETCH(bool, goesOn);
        QWidget window;
        window.show();
        bool wentOn = false;
        ui::DesktopPrompts().confirm(
            &window, QStringLiteral("Delete 3 tags?"), {}, QStringLiteral("Delete"), [&wentOn] { wentOn = true; },
            outcome);
        auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->defaultButton()); // the one that Enter presses
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(wentOn, goesOn);
    }
};

SIYU_TEST(TstDesktopPrompts, "tst_desktopprompts")
#include "tst_desktopprompts.moc"
