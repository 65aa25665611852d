#include "app/ui/settings/advanced_page.h"

#include "app/ui/settings/setting_editors.h"
#include "app/widgets/field_note.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/typography.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

AdvancedPage::AdvancedPage(Parts parts)
    : AgentPage(parts.run)
    , m_parts(std::move(parts))
    , m_message(new MessageBar(MessageBar::Closing::ByUser))
    , m_versions(new QLabel)
{
    add(m_message);
    m_message->hide();
    for (const Place &place : std::as_const(m_parts.places))
        addPlace(place);
    addSpace();
    add(new NumberField({run(), u"host.port"_s, tr("Control &port of the agent"),
                            [](const AgentSetting &setting) {
                                return tr("This program and rensei-agent reach the agent there, on this computer only. "
                                          "Usual: %1. It counts when the agent has been restarted.",
                                    "a number")
                                    .arg(setting.usual);
                            }},
        {.most = 65535, .none = tr("any that is free")}));
    addSpace();
    addWindows();
    addVersions();
    fill();
}

void AdvancedPage::addPlace(const Place &place)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated / 2);
    auto *name = new QLabel(place.name);
    alignAtStart(*name);
    name->setWordWrap(true);
    const QString shown = QDir::toNativeSeparators(place.path);
    auto *path = new QLineEdit(shown);
    path->setReadOnly(true);
    path->setLayoutDirection(Qt::LeftToRight); // paths read so
    path->setAccessibleName(place.name);
    path->setCursorPosition(0);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    buttons->setLayout(flow);
    auto *opening = new QPushButton(tr("Open"));
    auto *copying = new QPushButton(tr("Copy"));
    // Among equal buttons a screen reader says whose each is.
    opening->setAccessibleName(tr("Open: %1", "a file or folder").arg(place.name));
    copying->setAccessibleName(tr("Copy: %1", "a file or folder").arg(place.name));
    flow->addWidget(opening);
    flow->addWidget(copying);
    column->addWidget(name);
    column->addWidget(path);
    column->addWidget(buttons);
    connect(opening, &QPushButton::clicked, this, [this, place] { open(place.path); });
    connect(copying, &QPushButton::clicked, this, [shown] { QGuiApplication::clipboard()->setText(shown); });
    add(whole);
}

void AdvancedPage::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        m_message->show(tr("This is not there yet: it is made when it is first needed."));
    else if (m_parts.open(path))
        m_message->show({});
    else
        m_message->showCopyable(
            tr("No program opened this. Open it in a file manager or an editor:"), QDir::toNativeSeparators(path));
}

void AdvancedPage::addWindows()
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenRelated / 2);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    buttons->setLayout(flow);
    auto *reset = new QPushButton(tr("&Reset sizes of windows"));
    flow->addWidget(reset);
    auto *note = new FieldNote;
    note->hint(
        tr("Windows, and the columns of lists, are as at first when they are next made. Those that are open keep "
           "their size."));
    column->addWidget(buttons);
    column->addWidget(note);
    connect(reset, &QPushButton::clicked, this, [this, note] {
        if (m_parts.forgetWindows())
            note->good(tr("The sizes are reset. It shows when Rensei Desktop is started again."));
        else
            note->wrong(
                tr("The settings of this program cannot be written. Check the permissions of their file, above."));
    });
    add(row);
}

void AdvancedPage::addVersions()
{
    m_versions->setWordWrap(true);
    m_versions->setTextFormat(Qt::PlainText);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_versions->setFont(smallFont(font()));
    add(m_versions);
}

void AdvancedPage::showEvent(QShowEvent *event)
{
    AgentPage::showEvent(event);
    const QString agent = m_parts.agentVersion();
    m_versions->setText(agent.isEmpty()
            ? tr("Rensei Desktop %1. The agent does not answer, so its version is not known.", "a version")
                  .arg(QStringLiteral(RENSEI_VERSION))
            : tr("Rensei Desktop %1, agent %2.", "two versions").arg(QStringLiteral(RENSEI_VERSION), agent));
}

} // namespace rensei::app

#include "moc_advanced_page.cpp"
