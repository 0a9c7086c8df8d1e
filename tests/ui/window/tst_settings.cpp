#include "app/settings/teamrules.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/desk/reminderhours.h"
#include "ui/desk/textsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

using tests::UiFixture;

namespace {

void openSettings(UiFixture &fixture)
{
    QTest::keyClick(&fixture.window(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(fixture.window().findChild<QDialog *>(QStringLiteral("settings")));
}

void save(UiFixture &fixture)
{
    QTest::mouseClick(fixture.find<QPushButton>("settingsSave"), Qt::LeftButton);
    fixture.settle();
}

bool isOpen(UiFixture &fixture)
{
    const auto *dialog = fixture.window().findChild<QDialog *>(QStringLiteral("settings"));
    return dialog && dialog->isVisible();
}

} // namespace

class TstSettings : public QObject
{
    Q_OBJECT

private slots:
    void aRuleIsChangedOnSaveAndOneUndoBringsItBack()
    {
        UiFixture fixture;
        openSettings(fixture);
        fixture.find<QSpinBox>("ruleTouchesWeek")->setValue(5);
        fixture.find<QCheckBox>("ruleMaskPhones")->setChecked(false);
        QCOMPARE(fixture.workspace().rules().maxTouchesPerWeek, 3);
        save(fixture);
        QCOMPARE(fixture.workspace().rules().maxTouchesPerWeek, 5);
        QVERIFY(!fixture.workspace().rules().maskPhones);
        QCOMPARE(fixture.integer("SELECT count(*) FROM audit WHERE action = 'settings.rules'"), 1);
        fixture.window().actions().find("undo")->trigger();
        fixture.settle();
        QCOMPARE(fixture.workspace().rules().maxTouchesPerWeek, 3);
        QVERIFY(fixture.workspace().rules().maskPhones);
    }
    void cancelChangesNothing()
    {
        UiFixture fixture;
        openSettings(fixture);
        fixture.find<QSpinBox>("ruleNurtureDays")->setValue(7);
        QTest::mouseClick(fixture.find<QPushButton>("settingsCancel"), Qt::LeftButton);
        fixture.settle();
        QCOMPARE(fixture.workspace().rules().nurtureDays, 30);
    }
    void rulesThatContradictKeepTheDialogOpenAndSayWhy()
    {
        UiFixture fixture;
        openSettings(fixture);
        fixture.find<QSpinBox>("ruleTouchesDay")->setValue(9);
        save(fixture);
        QVERIFY(isOpen(fixture));
        QVERIFY(fixture.find<QLabel>("settingsProblem")->text().contains(QStringLiteral("cannot exceed the weekly limit")));
        QCOMPARE(fixture.find<QListWidget>("settingsPages")->currentRow(), 1);
        fixture.find<QSpinBox>("ruleTouchesDay")->setValue(2);
        save(fixture);
        QTRY_VERIFY(!isOpen(fixture));
        QCOMPARE(fixture.workspace().rules().maxTouchesPerDay, 2);
    }
    void aFileOpenedForReadingShowsItsRulesAndWhyTheyCannotBeChanged()
    {
        UiFixture fixture;
        const QString path = fixture.workspace().path();
        fixture.window().openStore(path, app::Workspace::OpenMode::ReadOnly);
        QTRY_VERIFY(fixture.workspace().isOpen() && fixture.workspace().isReadOnly());
        fixture.settle();
        openSettings(fixture);
        QVERIFY(!fixture.find<QSpinBox>("ruleTouchesDay")->isEnabled());
        QVERIFY(fixture.find<QLabel>("rulesReadOnly")->text().contains(QStringLiteral("read-only")));
        QVERIFY(!fixture.find<QPushButton>("storeBackUp")->isEnabled());
        save(fixture);
        QTRY_VERIFY(!isOpen(fixture));
    }
    void withoutAStoreTheMachineCanBeSetUp()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        openSettings(fixture);
        QVERIFY(!fixture.window().findChild<QSpinBox *>(QStringLiteral("ruleTouchesDay")));
        QSignalSpy language(&fixture.window(), &ui::MainWindow::languageChosen);
        auto *box = fixture.find<QComboBox>("settingsLanguage");
        box->setCurrentIndex(box->findData(QStringLiteral("zh_CN")));
        save(fixture);
        QCOMPARE(language.size(), 1);
        QCOMPARE(language[0][0].toString(), QStringLiteral("zh_CN"));
    }
    void looksChangeWithoutBuildingTheWindowAnew()
    {
        UiFixture fixture;
        openSettings(fixture);
        QSignalSpy language(&fixture.window(), &ui::MainWindow::languageChosen);
        auto *box = fixture.find<QComboBox>("settingsLooks");
        box->setCurrentIndex(box->findData(int(ui::Theme::Mode::Dark)));
        save(fixture);
        QVERIFY(fixture.theme().isDark());
        QCOMPARE(language.size(), 0);
    }
    void theHoursOfTheReminderAndTheSizeOfTextsAreRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ui::Preferences preferences(settings);
        QCOMPARE(ui::ReminderHours::load(preferences).from, 9 * 60);
        ui::ReminderHours{false, 8 * 60 + 15, 20 * 60}.save(preferences);
        const ui::ReminderHours hours = ui::ReminderHours::load(preferences);
        QVERIFY(!hours.isOn);
        QCOMPARE(hours.from, 8 * 60 + 15);
        QCOMPARE(hours.until, 20 * 60);
        QCOMPARE(ui::textSize(preferences), 100);
        ui::setTextSize(preferences, 150);
        QCOMPARE(ui::textSize(preferences), 150);
        ui::setTextSize(preferences, 900);
        QCOMPARE(ui::textSize(preferences), 200);
    }
    void theFileIsCheckedAndBackedUpFromTheirPage()
    {
        UiFixture fixture;
        openSettings(fixture);
        fixture.find<QListWidget>("settingsPages")->setCurrentRow(2);
        fixture.settle();
        QVERIFY(fixture.find<QLineEdit>("storePath")->text().contains(QStringLiteral("team.siyu")));
        QTest::mouseClick(fixture.find<QPushButton>("storeCheck"), Qt::LeftButton);
        QTRY_COMPARE(fixture.find<QLabel>("storeSaid")->text(), QStringLiteral("No problems found in the file."));
        QTest::mouseClick(fixture.find<QPushButton>("storeBackUp"), Qt::LeftButton);
        QTRY_VERIFY(fixture.find<QLabel>("storeSaid")->text().contains(QStringLiteral("verified")));
        QTRY_VERIFY(fixture.find<QLabel>("storeLastBackup")->text() != QStringLiteral("none yet"));
    }
    void everyFieldHasANameAndTabReachesIt()
    {
        UiFixture fixture;
        openSettings(fixture);
        const auto *dialog = fixture.find<QDialog>("settings");
        for (const char *type : {"QComboBox", "QSpinBox", "QDoubleSpinBox", "QTimeEdit", "QDateEdit", "QListWidget"}) {
            for (const QWidget *field : dialog->findChildren<QWidget *>()) {
                if (qstrcmp(field->metaObject()->className(), type) != 0)
                    continue;
                QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
                QVERIFY2(field->focusPolicy() & Qt::TabFocus, qPrintable(field->objectName()));
            }
        }
    }
};

SIYU_TEST(TstSettings, "tst_settings")
#include "tst_settings.moc"
