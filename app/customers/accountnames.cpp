#include "app/customers/accountnames.h"

#include "app/text.h"
#include "storage/team/accountstore.h"

namespace app {

Result<storage::AccountId> accountCalled(TeamStore &store, const QString &name)
{
    return guarded([&]() -> Result<storage::AccountId> {
        const std::vector<storage::Account> accounts = storage::AccountStore(store.connection()).all();
        const QString wanted = name.trimmed();
        if (wanted.isEmpty() && accounts.size() == 1)
            return accounts.front().id;
        QStringList names;
        for (const storage::Account &account : accounts) {
            if (!wanted.isEmpty() && (account.name == wanted || account.wecomUserId == wanted))
                return account.id;
            names << account.name;
        }
        constexpr int shown = 20;
        const QString known = names.mid(0, shown).join(QStringLiteral(", "));
        if (accounts.empty())
            return failure(ErrorKind::NotFound, Text::tr("There are no accounts yet. Import a roster or add an "
                                                         "account first."));
        return failure(ErrorKind::NotFound,
                       wanted.isEmpty()
                           ? Text::tr("Choose an account. Available: %1.").arg(known)
                           : Text::tr("There is no account named \"%1\". Available: %2.").arg(wanted, known));
    });
}

} // namespace app
