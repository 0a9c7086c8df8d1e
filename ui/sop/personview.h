#pragma once

#include "app/customers/profileservice.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// A customer in the side window: tags, orders, owner, last contact, phone number and open tasks.
class PersonView final : public QFrame
{
    Q_OBJECT

public:
    struct Facts
    {
        app::FullProfile profile;
        QStringList tags; ///< "group: tag"
        QString phone;    ///< E.164 digits; empty if unknown
        bool isMasked = true;
    };
    static app::Result<Facts> facts(app::TeamStore &store, storage::CustomerId customer);

    PersonView(Theme &theme, QWidget *parent);

    /// Shows only the name until the facts have loaded.
    void clear(const QString &name);
    void showFacts(const Facts &facts, const storage::TeamZone &zone);

    /// Shows the full phone number for a minute, once the audit knows of it.
    void revealPhone();

signals:
    /// The full phone number should be shown.
    void phoneWanted();
    void profileWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void maskPhone();
    QLabel *addLabel(const char *name, double size, bool semibold, bool second);
    void showTasks(const std::vector<storage::ProfileDetails::Task> &tasks, const storage::TeamZone &zone);
    void paintTags();

    Theme &m_theme;
    class QVBoxLayout *m_column;
    QLabel *m_name, *m_whom, *m_tags, *m_orders, *m_contact, *m_tasks;
    QPushButton *m_phone;
    QStringList m_tagNames;
    QString m_number;
    storage::CustomerId m_revealed, m_customer;
    class QTimer *m_maskAgain; ///< runs while a masked number is shown in full
};

} // namespace ui
