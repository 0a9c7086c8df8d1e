#include "ui/window/typedtext.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace ui {

namespace {

bool wasTyped(const QLineEdit &line)
{
    return line.isModified() && !line.text().isEmpty() && !line.property("search").toBool();
}

template <class Edit>
bool wasTyped(const Edit &edit)
{
    return edit.document()->isModified() && !edit.document()->isEmpty();
}

template <class Field>
bool hasTyped(const QDialog &dialog)
{
    const auto fields = dialog.findChildren<Field *>();
    return std::any_of(fields.begin(), fields.end(),
                       [](const Field *field) { return !field->isReadOnly() && wasTyped(*field); });
}

} // namespace

QDialog *dialogWithTypedText(const QWidget &window)
{
    QDialog *innermost = nullptr;
    for (auto *dialog : window.findChildren<QDialog *>()) {
        const bool isInner = !innermost || innermost->isAncestorOf(dialog);
        if (dialog->isVisible() && isInner &&
            (hasTyped<QLineEdit>(*dialog) || hasTyped<QPlainTextEdit>(*dialog) || hasTyped<QTextEdit>(*dialog)))
            innermost = dialog;
    }
    return innermost;
}

} // namespace ui
