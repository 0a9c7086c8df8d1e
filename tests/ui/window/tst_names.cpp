#include "tests/app/storefixture.h"
#include "tests/testmain.h"
#include "tests/ui/uifixture.h"
#include "ui/desk/desktopprompts.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolTip>

using tests::StoreFixture;
using tests::UiFixture;

namespace {

constexpr const char *hostileName = "<img src=file:///etc/hostname>&B";

/// A sample in which the names of customers, tags, segments and everything else look like HTML.
void giveHostileNames(const QString &path)
{
    auto store = app::TeamStore::open(path, app::TeamStore::Access::Write, StoreFixture::now);
    if (!store)
        qFatal("the store cannot be opened");
    for (const char *table :
         {"tag", "segment", "group_chat", "staff", "account", "channel", "product", "order_source", "content"})
        (*store)->connection().execute(
            QStringLiteral("UPDATE %1 SET name = '%2' || name").arg(QLatin1String(table), QLatin1String(hostileName)));
    for (const char *statement :
         {"UPDATE customer SET name = '%1' || coalesce(name, ''), nickname = '%1', remark = '%1' || coalesce(remark, "
          "''), "
          "city = '%1'",
          "UPDATE content SET body = '%1' || body", "UPDATE task SET text = '%1' || text",
          "UPDATE plan SET name = '%1' || name, definition = json_set(definition, '$.name', '%1' || name)",
          "UPDATE plan SET definition = json_set(definition, '$.steps[0].text', '%1')"})
        (*store)->connection().execute(QString::fromUtf8(statement).arg(QLatin1String(hostileName)));
}

/// A window with such a store.
class Hostile final
{
public:
    UiFixture fixture{UiFixture::Content::Nothing};
    int seen = 0; ///< labels, buttons and actions that show such a name

    Hostile()
    {
        const QString path = fixture.file(QStringLiteral("team.siyu"));
        QFile::copy(UiFixture::samplePath(), path);
        giveHostileNames(path);
        QSignalSpy opened(&fixture.workspace(), &app::Workspace::opened);
        fixture.workspace().open(path, app::Workspace::OpenMode::Open, StoreFixture::now);
        if (!opened.wait(20'000))
            qFatal("the store did not open");
        fixture.settle();
    }
    void show(const char *page)
    {
        fixture.window().showPage(QLatin1String(page));
        fixture.settle();
    }
    /// The texts of the window, its dialogs and menus that would be interpreted as HTML, or whose "&" would become a
    /// shortcut; empty if there are none.
    QString problems()
    {
        QStringList found;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (const QLabel *label : top->findChildren<QLabel *>())
                look(found, label, label->text(), textProblem(*label));
            for (const QAbstractButton *button : top->findChildren<QAbstractButton *>())
                look(found, button, button->text(), shortcutProblem(button->text()));
            for (const QAction *action : top->findChildren<QAction *>())
                look(found, action, action->text(), shortcutProblem(action->text()));
            for (const QTabBar *tabs : top->findChildren<QTabBar *>()) {
                for (int tab = 0; tab < tabs->count(); ++tab)
                    look(found, tabs, tabs->tabText(tab), shortcutProblem(tabs->tabText(tab)));
            }
        }
        return found.join(QLatin1Char('\n'));
    }

private:
    static bool isHostile(const QString &text) { return text.contains(QLatin1String("img src")); }
    static QString textProblem(const QLabel &label)
    {
        const bool isMarkup = label.textFormat() == Qt::RichText ||
                              (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
        return isMarkup && label.text().contains(QLatin1String("<img")) ? QStringLiteral("is read as HTML") : QString();
    }
    static QString shortcutProblem(const QString &text)
    {
        return isHostile(text) && text.contains(QLatin1String(">&")) && !text.contains(QLatin1String(">&&"))
                   ? QStringLiteral("makes a shortcut of a letter")
                   : QString();
    }
    void look(QStringList &found, const QObject *where, const QString &text, const QString &problem)
    {
        if (isHostile(text))
            ++seen;
        if (!problem.isEmpty())
            found << QStringLiteral("%1 %2: %3 (%4)")
                         .arg(QLatin1String(where->metaObject()->className()), where->objectName(), problem, text);
    }
};

} // namespace

/// Names are text: no name of a customer, a tag, a file or anything else is interpreted as HTML.
class TstNames : public QObject
{
    Q_OBJECT

private slots:
    void noPageReadsThemAsHtml_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("least");
        QTest::newRow("today") << QByteArray("today") << 3;
        QTest::newRow("customers") << QByteArray("customers") << 1;
        QTest::newRow("segments") << QByteArray("segments") << 1;
        QTest::newRow("groups") << QByteArray("groups") << 1;
        QTest::newRow("sop") << QByteArray("sop") << 1;
        QTest::newRow("content") << QByteArray("content") << 0;
        QTest::newRow("dashboard") << QByteArray("dashboard") << 0;
    }
    void noPageReadsThemAsHtml()
    {
        QFETCH(QByteArray, page);
        QFETCH(int, least);
        Hostile hostile;
        hostile.show(page.constData());
        hostile.fixture.window().currentPage()->show(QStringLiteral("example"));
        hostile.fixture.settle();
        QString problems = hostile.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        // Selecting the first row of every list, and every tab, shows further labels.
        for (auto *view : hostile.fixture.window().currentPage()->findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        hostile.fixture.settle();
        for (auto *tabs : hostile.fixture.window().currentPage()->findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                hostile.fixture.settle();
                problems = hostile.problems();
                QVERIFY2(problems.isEmpty(), qPrintable(problems));
            }
        }
        problems = hostile.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        QVERIFY2(hostile.seen >= least, qPrintable(QString::number(hostile.seen)));
    }
    void noPanelOrDialogReadsThemAsHtml_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("action");
        for (const auto &[page, action] :
             {std::pair("today", "sideMode"), std::pair("today", "today.tag"), std::pair("today", "today.scripts"),
              std::pair("today", "openPalette"), std::pair("today", "feeds"), std::pair("today", "imports"),
              std::pair("today", "settings"), std::pair("sop", "keys"), std::pair("today", "exportRecords")})
            QTest::newRow(action) << QByteArray(page) << QByteArray(action);
    }
    void noPanelOrDialogReadsThemAsHtml()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, action);
        Hostile hostile;
        hostile.show(page.constData());
        QAction *found = hostile.fixture.window().actions().find(action.constData());
        QVERIFY(found);
        found->trigger();
        hostile.fixture.settle();
        const QString problems = hostile.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }
    void theProfileOfACustomerShowsThem()
    {
        Hostile hostile;
        hostile.show("customers");
        const auto id = hostile.fixture.integer("SELECT customer_id FROM orders LIMIT 1");
        hostile.fixture.window().showPage(QStringLiteral("customers"), QStringLiteral("customer/%1").arg(id));
        hostile.fixture.settle();
        const QString problems = hostile.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
        QVERIFY2(hostile.seen > 3, qPrintable(QString::number(hostile.seen)));
    }
    void questionsAndMessagesShowThem()
    {
        QWidget parent;
        ui::DesktopPrompts desktop;
        ui::Prompts &prompts = desktop;
        const QString text = QLatin1String(hostileName);
        prompts.confirm(&parent, text, text, QStringLiteral("Yes"), [] {});
        prompts.tell(&parent, text, text);
        prompts.text(&parent, text, text, text, [](const QString &) {});
        int seen = 0;
        for (const QLabel *label : parent.findChildren<QLabel *>()) {
            if (!label->text().contains(QLatin1String("<img")))
                continue;
            ++seen;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QCOMPARE(seen, 5);
    }
    void tipsShowThem()
    {
        UiFixture fixture(UiFixture::Content::Nothing);
        QToolTip::showText(fixture.window().mapToGlobal(QPoint(20, 20)), QLatin1String(hostileName), &fixture.window());
        int seen = 0;
        for (QWidget *widget : QApplication::allWidgets()) {
            if (!widget->inherits("QTipLabel"))
                continue;
            ++seen;
            QCOMPARE(static_cast<QLabel *>(widget)->textFormat(), Qt::PlainText);
        }
        QCOMPARE(seen, 1);
        QToolTip::hideText();
    }
};

SIYU_TEST(TstNames, "tst_names")
#include "tst_names.moc"
