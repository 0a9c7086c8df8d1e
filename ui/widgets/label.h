#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui {

/// A label that shows its text as it is. Every label is made here: QLabel by itself takes a text that looks like HTML
/// for HTML, and a customer called "<img src=file:///…>" would have the program open that file.
QLabel *makeLabel(QWidget *parent);
QLabel *makeLabel(const QString &text, QWidget *parent);
/// A label of HTML that the program writes itself; what comes from elsewhere goes in by toHtmlEscaped() only.
QLabel *makeMarkupLabel(QWidget *parent);

/// `text` for a menu, a button or a tab, where "&" by itself underlines the next letter.
QString withoutShortcut(QString text);

} // namespace ui
