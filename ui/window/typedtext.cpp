#include "ui/window/typedtext.h"

#include "app/text.h"
#include "ui/desk/closingdialog.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>

#include <algorithm>

namespace ui {

using app::Text;

namespace {

/// Also the line of a date or number field, which has the property itself.
bool isSearch(const QWidget &field)
{
    return field.property("search").toBool() ||
           (field.parentWidget() && field.parentWidget()->property("search").toBool());
}

bool wasTyped(const QLineEdit &line)
{
    return line.isModified() && !line.text().isEmpty() && !isSearch(line);
}

template <class Edit>
bool wasTyped(const Edit &edit)
{
    return edit.document()->isModified() && !edit.document()->isEmpty();
}

template <class Field>
bool hasTypedIn(const QDialog &dialog)
{
    const auto fields = dialog.findChildren<Field *>();
    return std::any_of(fields.begin(), fields.end(),
                       [](const Field *field) { return !field->isReadOnly() && wasTyped(*field); });
}

} // namespace

bool hasTypedText(const QDialog &dialog)
{
    const bool isFileDialog = qobject_cast<const QFileDialog *>(&dialog) != nullptr;
    return dialog.property("holdsTyped").toBool() ||
           (!isFileDialog &&
            (hasTypedIn<QLineEdit>(dialog) || hasTypedIn<QPlainTextEdit>(dialog) || hasTypedIn<QTextEdit>(dialog)));
}

QDialog *dialogWithTypedText(const QWidget &window)
{
    QDialog *innermost = nullptr;
    for (auto *dialog : window.findChildren<QDialog *>()) {
        const bool isInner = !innermost || innermost->isAncestorOf(dialog);
        if (dialog->isVisible() && isInner && hasTypedText(*dialog))
            innermost = dialog;
    }
    return innermost;
}

void askAboutTypedText(QDialog &dialog, std::function<void()> dropped)
{
    for (auto *before : dialog.findChildren<ClosingDialog *>(QString(), Qt::FindDirectChildrenOnly))
        before->reject();
    ClosingDialog::askAboutDraft(&dialog,
                                 Text::tr("What you entered in \"%1\" is not saved.").arg(dialog.windowTitle()), {},
                                 [typed = QPointer(&dialog), dropped = std::move(dropped)] {
                                     if (typed && typed->property("asksItself").toBool())
                                         typed->QDialog::done(QDialog::Rejected); // without its own question
                                     else if (typed)
                                         typed->reject();
                                     if (dropped)
                                         dropped();
                                 });
}

} // namespace ui
