#pragma once

#include <QObject>
#include <QString>

namespace ui {

/// Shows every tool tip as plain text, whoever set it: by default Qt guesses whether a tip is HTML.
class PlainTips final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// `text` wrapped to lines that fit a tool tip.
QString wrappedTip(const QString &text);

} // namespace ui
