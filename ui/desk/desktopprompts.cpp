#include "ui/desk/desktopprompts.h"

#include "app/text.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QUrl>

#include <algorithm>

namespace ui {

using app::Text;

namespace {

void show(QFileDialog *dialog, Prompts::Path chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [chosen = std::move(chosen)](const QString &path) {
        if (!path.isEmpty())
            chosen(path);
    });
    dialog->open();
}

/// Room for the title and for lines of a readable length, as far as the screen has it.
int leastWidth(const QWidget &parent, const QString &title)
{
    constexpr int words = 28, buttonsOfTheTitleBar = 8; // em
    const int wanted = std::max(Theme::em(words), Theme::widthOf(title) + Theme::em(buttonsOfTheTitleBar));
    return std::min(wanted, parent.screen()->availableSize().width() - Theme::em(buttonsOfTheTitleBar));
}

/// Plain text: names are never interpreted as HTML.
QMessageBox *makeBox(QWidget *parent, const QString &text, const QString &detail, QMessageBox::StandardButton button)
{
    constexpr int titleWidth = 24; // em; the box is never narrower than its title
    auto *box = new QMessageBox(parent);
    box->setWindowTitle(
        box->fontMetrics().elidedText(text.section(QLatin1Char('\n'), 0, 0), Qt::ElideRight, Theme::em(titleWidth)));
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(detail);
    box->setStandardButtons(button);
    for (auto *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    // The box takes its width from its text alone, even if the details are longer.
    if (auto *first = box->findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        first->setMinimumWidth(leastWidth(*box, {}));
    return box;
}

} // namespace

void DesktopPrompts::openFile(QWidget *parent, const QString &title, const QString &filter, Path chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, std::move(chosen));
}

void DesktopPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                              Path chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    const qsizetype dot = suggested.lastIndexOf(QLatin1Char('.'));
    if (dot > 0)
        dialog->setDefaultSuffix(suggested.mid(dot + 1));
    show(dialog, std::move(chosen));
}

void DesktopPrompts::chooseFolder(QWidget *parent, const QString &title, Path chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    show(dialog, std::move(chosen));
}

void DesktopPrompts::confirm(QWidget *parent, const QString &question, const QString &explanation,
                             const QString &action, std::function<void()> confirmed, Outcome outcome)
{
    QMessageBox *box = makeBox(parent, question, explanation, QMessageBox::Cancel);
    QPushButton *go = box->addButton(action, QMessageBox::AcceptRole);
    go->setProperty("primary", true);
    if (outcome == Outcome::CanBeUndone)
        box->setDefaultButton(go);
    else
        box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(go, &QPushButton::clicked, parent, [confirmed = std::move(confirmed)] { confirmed(); });
    box->open();
}

void DesktopPrompts::confirmTyped(QWidget *parent, const QString &question, const QString &explanation,
                                  const QString &action, Decision decision)
{
    QMessageBox *box = makeBox(parent, question, explanation, QMessageBox::NoButton);
    QPushButton *apply = box->addButton(action, QMessageBox::AcceptRole);
    QPushButton *discard = box->addButton(Text::tr("Discard change"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(Text::tr("Keep editing"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QDialog::finished, parent, [box, apply, discard, decision = std::move(decision)] {
        const QAbstractButton *clicked = box->clickedButton();
        clicked == apply ? decision.apply() : clicked == discard ? decision.discard() : decision.keepEditing();
    });
    box->open();
}

void DesktopPrompts::text(QWidget *parent, const QString &title, const QString &label, const QString &suggested,
                          std::function<void(const QString &)> given)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setWindowTitle(title);
    dialog->setLabelText(QString()); // creates the label
    for (auto *shown : dialog->findChildren<QLabel *>()) {
        shown->setTextFormat(Qt::PlainText);
        shown->setWordWrap(true);
        shown->setMinimumWidth(leastWidth(*dialog, title)); // its layout overrides the minimum of the dialog itself
    }
    dialog->setLabelText(label);
    dialog->setTextValue(suggested);
    if (auto *buttons = dialog->findChild<QDialogButtonBox *>())
        buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [given = std::move(given)](const QString &text) {
        if (!text.trimmed().isEmpty())
            given(text.trimmed());
    });
    dialog->open();
}

void DesktopPrompts::showInFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

void DesktopPrompts::tell(QWidget *parent, const QString &message, const QString &detail)
{
    QMessageBox *box = makeBox(parent, message, detail, QMessageBox::Ok);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ui
