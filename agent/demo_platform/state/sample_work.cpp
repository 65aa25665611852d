#include "agent/demo_platform/state/sample_work.h"

#include <iterator>

namespace rensei::demo {

using namespace Qt::StringLiterals;

SampleWork sampleWork(int index)
{
    static const SampleWork all[] = {
        {u"Login test is flaky"_s, u"Find out why the login test fails every few runs, and fix the cause."_s,
            u"development"_s, 3},
        {u"Check the new password reset"_s, u"Go through the password reset flow and report what does not work."_s,
            u"qa"_s, 2},
        {u"Compare image CDNs"_s, u"Compare three image CDNs by price, formats and cache control; recommend one."_s,
            u"research"_s, 4},
        {u"Split the settings story"_s, u"Break the settings story into tasks of at most half a day each."_s,
            u"refinement"_s, 3},
        {u"Slow search on large accounts"_s, u"Profile the search query for large accounts and make it faster."_s,
            u"development"_s, 1},
        {u"Accept the invoice export"_s, u"Check the invoice export against its acceptance criteria."_s,
            u"acceptance"_s, 2},
        {u"Dark mode for the dashboard"_s, u"Give the dashboard a dark theme that follows the system's."_s,
            u"development"_s, 4},
        {u"Outdated dependencies"_s, u"List dependencies with known vulnerabilities and update the harmless ones."_s,
            u"security"_s, 2},
        {u"Document the webhook format"_s, u"Describe every webhook event, with an example for each."_s,
            u"documentation-steward"_s, 5},
        {u"Upload fails over 2 GB"_s, u"Reproduce the failing upload of files over 2 GB and fix it."_s,
            u"development"_s, 2},
        {u"Tidy the backlog"_s, u"Find duplicates and stories nobody touched for half a year."_s, u"backlog-groomer"_s,
            5},
    };
    return all[size_t(index) % std::size(all)];
}

} // namespace rensei::demo
