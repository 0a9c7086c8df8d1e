#pragma once

#include "app/segments/ruletests.h"

namespace app {

/// Visits the names of records in a test, as the table of tests names them. Used by forEachReference().
template <class Visitor>
class TestReferences final : public CompleteTest
{
public:
    explicit TestReferences(Visitor &visit) : m_visit(visit) {}

    void name(storage::NamedThing thing, RuleName &name) { m_visit(thing, name); }
    void names(const RuleKey &, storage::NamedThing thing, RuleNames &names, RuleList) { m_visit(thing, names); }
    void field(std::span<const RuleKey>, FieldTest &test)
    {
        using storage::NamedThing;
        if (test.field == RuleField::Custom)
            m_visit(NamedThing::CustomField, test.custom);
        if (test.field == RuleField::Owner)
            m_visit(NamedThing::Staff, test.compare.names);
        if (test.field == RuleField::Department)
            m_visit(NamedThing::Department, test.compare.names);
        if (test.field == RuleField::Channel)
            m_visit(NamedThing::Channel, test.compare.names);
    }

    // Everything else refers to no record.
    template <class... Any>
    void texts(const RuleKey &, Any &&...)
    {
    }
    template <class... Any>
    void scores(const RuleKey &, Any &&...)
    {
    }
    template <class... Any>
    void flag(const RuleKey &, Any &&...)
    {
    }
    template <class... Any>
    void compares(const RuleKey &, Any &&...)
    {
    }
    template <class... Any>
    void measures(const RuleKey &, Any &&...)
    {
    }
    template <class... Any>
    void window(Any &&...)
    {
    }
    template <class... Any>
    void words(const RuleKey &, Any &&...)
    {
    }
    template <class... Any>
    void word(const RuleKey &, Any &&...)
    {
    }
    template <class... Any>
    void requiredWord(const RuleKey &, Any &&...)
    {
    }
    template <class... Any>
    void wordOrDefault(const RuleKey &, Any &&...)
    {
    }
    template <class... Any>
    void optionalWord(const RuleKey &, Any &&...)
    {
    }
    template <class... Any>
    void object(const RuleKey &, Any &&...)
    {
    }

private:
    Visitor &m_visit;
};

/// Calls `visit(thing, names)` for every list of names in one test. A segment and a custom field are visited as single
/// names. Accepts const and non-const tests.
template <class TestType, class Visitor>
void forEachReference(TestType &test, Visitor &&visit)
{
    TestReferences<std::remove_reference_t<Visitor>> io(visit);
    if constexpr (std::is_const_v<TestType>) {
        RuleTest copy = test;
        mapTest(io, copy);
    } else {
        mapTest(io, test);
    }
}

} // namespace app
