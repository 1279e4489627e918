# What the scripts share. Sourced, not run: bash, with `set -euo pipefail` set by the caller.
# shellcheck shell=bash

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# scripts/bench runs an empty WAR in the same way.
war=${SHUHARI_WAR:-$checkout/target/shuhari.war}
payara=$checkout/target/server/payara-micro.jar
child_pid=
building=

# fault LINE...: the one message of a run that cannot go on.
fault() {
    printf '%s\n' "$@" >&2
    exit 1
}

note() {
    printf '%s\n' "$*" >&2
}

# A JDK, not only a Java runtime: 17 or later.
has_jdk() {
    local version
    [[ -z ${JAVA_HOME:-} || ! -x ${JAVA_HOME}/bin/javac ]] || PATH=$JAVA_HOME/bin:$PATH
    command -v java >/dev/null && command -v javac >/dev/null || return 1
    version=$(javac -version 2>&1) && version=${version#javac } && version=${version%%[.+-]*}
    [[ $version =~ ^[0-9]+$ ]] && ((version >= 17))
}

has_maven() {
    command -v mvn >/dev/null
}

# install LOG PACKAGE...: with apt when we may, else one sentence that says what is missing.
install() {
    local log=$1
    shift
    if ((EUID != 0)) || ! command -v apt-get >/dev/null; then
        fault "Please install $* first, as root: apt-get install $*"
    fi
    note "Installing $* ..."
    child "$log" apt-get -q update || true
    child "$log" env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$@" ||
        fault "Installing $* did not succeed:" "$(tail -n 5 "$log")"
}

# need jdk|maven|chromium...: the Debian packages for what is not there yet, in one installation.
need() {
    local tool missing=()
    for tool in "$@"; do
        case $tool in
            jdk) has_jdk || missing+=("$(jdk_package)") ;;
            maven) has_maven || missing+=(maven) ;;
            chromium) command -v chromium >/dev/null || missing+=(chromium) ;;
            fonts) [[ -n $(find /usr/share/fonts -name '*.ttf' -print -quit 2>/dev/null) ]] || missing+=(fonts-dejavu-core) ;;
        esac
    done
    ((${#missing[@]} == 0)) || install "${TMPDIR:-/tmp}/shuhari-install.$$.log" "${missing[@]}"
    rm -f "${TMPDIR:-/tmp}/shuhari-install.$$.log"
}

# Debian 12 has 17; a newer release has only its own.
jdk_package() {
    if [[ ! -r /etc/debian_version || $(cut -d. -f1 /etc/debian_version) == 12 ]]; then
        echo openjdk-17-jdk-headless
    else
        echo default-jdk-headless
    fi
}

# child LOG COMMAND...: runs it in the background and waits, so that a signal is answered at once and not after it.
child() {
    local log=$1 status=0
    shift
    "$@" >>"$log" 2>&1 &
    child_pid=$!
    wait "$child_pid" || status=$?
    child_pid=
    return "$status"
}

# Ends what `child` waits for, and takes away a WAR that may be half written.
end_child() {
    [[ -n $child_pid ]] || return 0
    kill -TERM "$child_pid" 2>/dev/null || true
    wait "$child_pid" 2>/dev/null || true
    [[ -z $building ]] || rm -f "$war"
}

# Is there a WAR, and is it newer than everything it is made of? (A folder is newer when a file in it was deleted.)
is_built() {
    [[ -z ${SHUHARI_WAR:-} ]] || return 0
    [[ -s $war && -s $payara ]] &&
        [[ -z $(find "$checkout/pom.xml" "$checkout/src/main" "$checkout/skills-catalog" -newer "$war" -print -quit) ]]
}

# Makes the WAR and fetches the server. The goals are named, not the phase: Maven would fetch the browser and the
# database of the tests as well, several hundred megabytes that a start does not need.
build() {
    local log=$checkout/target/build.log
    note "Building Shuhari (the first time takes some minutes) ..."
    if ! mkdir -p "$checkout/target" 2>/dev/null || ! (: >"$log") 2>/dev/null; then
        fault "Cannot write to $checkout/target."
    fi
    building=yes
    rm -rf "$war" "$checkout/target/classes" "$checkout/target/shuhari"
    if ! child "$log" mvn -B -ntp -f "$checkout/pom.xml" \
        resources:resources compiler:compile war:war dependency:copy@server; then
        rm -f "$war"
        fault "The build did not succeed:" "$(grep -E '^\[ERROR\]' "$log" | head -n 15)" "All of it is in $log"
    fi
    building=
}

# Sets home to the data folder's whole path.
find_home() {
    home=${SHUHARI_HOME:-$checkout/data}
    [[ $home == /* ]] || home=$PWD/$home
    case ${SHUHARI_DB_URL:-} in
        '' | jdbc:postgresql:*) ;;
        *) fault "SHUHARI_DB_URL must begin with jdbc:postgresql: (without it Shuhari keeps its own H2 database in SHUHARI_HOME)." ;;
    esac
}

# Nobody goes on with half a restore, or with what lives in PostgreSQL by now.
check_home() {
    [[ ! -e $home/restoring ]] ||
        fault "A restore into $home was cut off; run scripts/restore again."
    [[ -n ${SHUHARI_DB_URL:-} || ! -e $home/moved-to-postgresql ]] ||
        fault "The data in $home were moved to PostgreSQL: set SHUHARI_DB_URL. (To go on with the old H2 data, delete $home/moved-to-postgresql.)"
}

# Takes the data folder, unless a Shuhari runs in it; what it makes there must be that Shuhari's to read and write.
take_home() {
    [[ -O $home ]] || fault "Please run this as $(stat -c %U "$home"), to whom the data folder $home belongs."
    { exec 9>>"$home/lock"; } 2>/dev/null || fault "Cannot write to the data folder $home."
    flock -n 9
}

# operate ARGUMENT...: backup, restore and move are one program, run with what is built. In place of the script, so that
# a signal reaches it.
operate() {
    local built=$checkout/target/shuhari/WEB-INF
    need jdk
    if [[ ! -d $built/classes ]]; then
        need maven
        build
    fi
    export SHUHARI_HOME=$home
    exec java -Xmx512m -XX:+UseSerialGC -Djava.awt.headless=true -Duser.timezone=UTC -Duser.language=en \
        -cp "$built/classes:$built/lib/*" org.shuhari.operations.Operations "$@"
}

# The comment at the head of the script.
usage() {
    sed -n '2,${/^#/!q;s/^# \{0,1\}//p}' "$0"
}
