#pragma once

#include "storage/customers/identityindex.h"

namespace app {

/// Who has an identity, before and while an import writes. The identities of the team file are loaded when the first is
/// asked for: importing a file that changes nothing does not need them.
class KnownIdentities final
{
public:
    /// `beforeAsking`: writes pending rows to the file.
    KnownIdentities(storage::sqlite::Connection &connection, std::function<void()> beforeAsking)
        : m_index(connection, std::move(beforeAsking)), m_isLoaded(storage::IdentityIndex::isEmpty(connection))
    {
    }

    /// 0: no one has it.
    storage::CustomerId find(storage::IdentityKind kind, std::string_view value)
    {
        load();
        return m_index.find(kind, value);
    }
    /// An identity that this import adds.
    void add(storage::IdentityKind kind, std::string_view value, storage::CustomerId customer)
    {
        load();
        m_index.add(kind, value, customer);
    }

private:
    void load()
    {
        if (!m_isLoaded)
            m_index.load();
        m_isLoaded = true;
    }

    storage::IdentityIndex m_index;
    bool m_isLoaded;
};

} // namespace app
