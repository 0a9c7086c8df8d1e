#include "tests/testmain.h"
#include "tests/ui/uifixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using tests::UiFixture;

namespace {

/// The interactive widgets of a page; parts inside other controls belong to those controls.
QList<QWidget *> controlsOf(QWidget *page)
{
    QList<QWidget *> controls;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                               qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        const QWidget *parent = widget->parentWidget();
        const bool isPart = qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
                            qobject_cast<const QLineEdit *>(parent) ||
                            qobject_cast<const QAbstractItemView *>(parent) || widget->inherits("QHeaderView") ||
                            widget->inherits("QTableCornerButton") || widget->inherits("QComboBoxListView") ||
                            widget->objectName().startsWith(QLatin1String("qt_"));
        if (isControl && !isPart && widget->isVisible())
            controls << widget;
    }
    return controls;
}

} // namespace

/// Inspects the accessibility tree, as a screen reader does.
class TstAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName()
    {
        UiFixture fixture;
        QStringList nameless;
        for (const ui::Page *page : fixture.window().findChildren<ui::Page *>()) {
            fixture.window().showPage(page->objectName(), QStringLiteral("example"));
            fixture.settle();
            for (QWidget *control : controlsOf(&fixture.window())) {
                QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
                if (!interface || interface->text(QAccessible::Name).isEmpty())
                    nameless << QStringLiteral("%1: %2 %3")
                                    .arg(page->objectName(), QLatin1String(control->metaObject()->className()),
                                         control->objectName());
            }
        }
        nameless.removeDuplicates();
        QCOMPARE(nameless.join(QLatin1Char('\n')), QString());
    }
    void tabReachesEveryField()
    {
        UiFixture fixture;
        for (const ui::Page *page : fixture.window().findChildren<ui::Page *>()) {
            fixture.window().showPage(page->objectName(), QStringLiteral("example"));
            fixture.settle();
            QSet<const QWidget *> chain;
            for (const QWidget *next = page->nextInFocusChain(); next != page && !chain.contains(next);
                 next = next->nextInFocusChain())
                chain << next;
            for (QWidget *control : controlsOf(const_cast<ui::Page *>(page))) {
                const bool isField = !qobject_cast<QAbstractButton *>(control) && control->isEnabled();
                QVERIFY2(!isField || (chain.contains(control) && (control->focusPolicy() & Qt::TabFocus)),
                         qPrintable(page->objectName() + QLatin1Char(' ') + control->objectName()));
            }
        }
    }
    void everyPageHasItsKey()
    {
        UiFixture fixture;
        for (const ui::Page *page : fixture.window().findChildren<ui::Page *>()) {
            const QAction *action =
                fixture.window().actions().find(("page." + page->objectName().toUtf8()).constData());
            QVERIFY(action && !action->shortcut().isEmpty());
        }
    }
    void noTwoActionsShareAKeyOnAPage()
    {
        UiFixture fixture;
        QHash<QString, QString> taken;
        for (const ui::ActionTable::Entry &entry : fixture.window().actions().entries()) {
            const QKeySequence keys = entry.action->shortcut();
            if (keys.isEmpty())
                continue;
            const QObject *owner = entry.action->parent();
            const QString key = keys.toString() + QLatin1Char('@') + owner->objectName();
            QVERIFY2(!taken.contains(key), qPrintable(key + QLatin1Char(' ') + entry.action->text()));
            QVERIFY2(owner == &fixture.window() || !taken.contains(keys.toString() + QStringLiteral("@window")),
                     qPrintable(key + QLatin1Char(' ') + entry.action->text()));
            taken.insert(key, entry.action->text());
        }
    }
};

SIYU_TEST(TstAccessibility, "tst_accessibility")
#include "tst_accessibility.moc"
