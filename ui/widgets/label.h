#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui {

/// Creates a label with plain text. All labels are created here: by default QLabel guesses whether a text is HTML, and
/// a customer named "<img src=file:///…>" would make the program open that file.
QLabel *makeLabel(QWidget *parent);
QLabel *makeLabel(const QString &text, QWidget *parent);
/// A label with HTML written by the program itself; any other text must go through toHtmlEscaped().
QLabel *makeMarkupLabel(QWidget *parent);

/// `text` for a menu, a button or a tab, with "&" escaped so that it does not mark a shortcut.
QString withoutShortcut(QString text);

} // namespace ui
