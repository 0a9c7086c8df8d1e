#include "tests/testmain.h"
#include "ui/desk/desktopprompts.h"
#include "ui/desk/textsize.h"
#include "ui/theme/theme.h"

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
        QTest::newRow("reaches customers") << Outcome::ReachesCustomers << false;
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
        QCOMPARE(box->windowTitle(), QStringLiteral("Delete 3 tags?"));
        QVERIFY(box->defaultButton()); // the one that Enter presses
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(wentOn, goesOn);
    }
    void aQuestionIsWideEnoughToBeRead_data()
    {
        QTest::addColumn<int>("textSize");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }
    void aQuestionIsWideEnoughToBeRead()
    {
        QFETCH(int, textSize);
        const QFont usual = QApplication::font();
        const auto restore = qScopeGuard([&usual] { QApplication::setFont(usual); });
        ui::applyTextSize(usual, textSize);
        QWidget window;
        window.show();
        ui::DesktopPrompts prompts;
        prompts.tell(&window, QStringLiteral("SiyuDesk"), QStringLiteral("Private-domain operations. ").repeated(6));
        prompts.text(&window, QStringLiteral("New SOP"), QStringLiteral("SOP name"), {}, [](const QString &) {});
        prompts.text(&window, QStringLiteral("Skip this task"),
                     QStringLiteral("Why? For example: bought. ").repeated(6), {}, [](const QString &) {});
        const int room = window.screen()->availableSize().width();
        const auto dialogs = window.findChildren<QDialog *>();
        QCOMPARE(dialogs.size(), 3);
        for (const QDialog *dialog : dialogs) {
            QTRY_VERIFY(dialog->isVisible());
            QVERIFY2(dialog->width() >= std::min(ui::Theme::em(28), room - ui::Theme::em(8)),
                     qPrintable(QString::number(dialog->width())));
            QVERIFY2(dialog->width() <= room, qPrintable(QString::number(dialog->width())));
        }
    }
};

SIYU_TEST(TstDesktopPrompts, "tst_desktopprompts")
#include "tst_desktopprompts.moc"
