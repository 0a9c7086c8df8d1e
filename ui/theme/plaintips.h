#pragma once

#include <QObject>
#include <QString>

namespace ui {

/// Has every tip of the program shown as the text it is, whoever set it: Qt takes one that looks like HTML for HTML.
class PlainTips final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// `text` in lines that a tip has room for.
QString wrappedTip(const QString &text);

} // namespace ui
