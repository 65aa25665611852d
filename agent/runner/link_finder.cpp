#include "agent/runner/link_finder.h"

#include <QRegularExpression>

namespace rensei::runner {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxLinks = 5; // of one event
static constexpr qsizetype maxScanned = 512 * 1024;

// GitHub, GitLab, Bitbucket, Gitea and Azure DevOps. An address with a user in it is none to show.
static const QRegularExpression &pullRequest()
{
    static const QRegularExpression pattern(
        u"https://[A-Za-z0-9.:-]+/[A-Za-z0-9._~/%-]{1,300}?"
        "/(?:pull|pulls|pull-requests|pullrequest|-/merge_requests)/([0-9]{1,9})(?![0-9A-Za-z_-])"_s);
    return pattern;
}

static QList<LinkFound> linksIn(const QString &text)
{
    QList<LinkFound> links;
    for (auto matches = pullRequest().globalMatch(text.left(maxScanned)); matches.hasNext();) {
        const auto match = matches.next();
        const LinkFound link{{.label = u"Pull request #"_s + match.captured(1), .url = match.captured(0)}};
        if (!links.contains(link) && links.size() < maxLinks)
            links.append(link);
    }
    return links;
}

QList<LinkFound> pullRequestsIn(const RunnerEvent &event)
{
    if (const auto *thought = std::get_if<Thought>(&event))
        return linksIn(thought->text);
    if (const auto *finished = std::get_if<Finished>(&event))
        return linksIn(finished->summary);
    if (const auto *action = std::get_if<Action>(&event)) {
        const QList<LinkFound> links = linksIn(action->output);
        return links.size() == 1 ? links : QList<LinkFound>();
    }
    return {};
}

} // namespace rensei::runner
