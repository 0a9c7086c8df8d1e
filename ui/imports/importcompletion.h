#pragma once

#include "storage/time/localday.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateEdit;

namespace ui {

/// Declares a file complete as of a day: customers or members who are not in the file are ended.
class ImportCompletion final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCompletion(QWidget *parent);

    /// Sets the wording for the kind of file; `today` is the last day that can be chosen.
    void setUp(bool isOfGroups, storage::LocalDay today);
    /// The day, if the file was declared complete.
    std::optional<storage::LocalDay> asOf() const;

private:
    QCheckBox *m_isComplete;
    QDateEdit *m_day;
};

} // namespace ui
